import fc from 'fast-check';
import { bodyOf, readSamples, type SampleForm } from '../../../../../tests/support/monitor-form';
import { decideForm } from './form.rules';
import { decideReport } from './report.rules';

const [sample] = readSamples();
const form = sample!.form;
const without = (field: string): SampleForm =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== field));
const outcome = (body: Uint8Array) => {
  const decided = decideForm(body);
  if (decided.ok) return ['accepted'];
  const { code, facts } = decided.refusal;
  return [code.replace('monitor-report.', ''), ...(facts.field === undefined ? [] : [facts.field])];
};
const sent = (values: SampleForm, charset?: string) =>
  outcome(bodyOf({ ...form, ...values }, charset));
const raw = (more: string) => outcome(Buffer.concat([bodyOf(form), Buffer.from(more)]));

describe('quality-monitor: the form is read from its bytes', () => {
  it('in either charset, letters of Kazakh too where the charset has them', () => {
    const kazakh = { ...form, CLIENT: 'Әлия Сейтқали' };
    const decided = decideForm(bodyOf(kazakh));
    expect(decided.ok && decided.value.texts.CLIENT).toBe('Әлия Сейтқали');
    const cyrillic = { ...form, charset: 'windows-1251', CLIENT: 'Щёголева «Ю»' };
    const other = decideForm(bodyOf(cyrillic));
    expect(other.ok && other.value.texts.CLIENT).toBe('Щёголева «Ю»');
  });

  it('keeps sites in their order, however many', () => {
    const sites = Array.from({ length: 60 }, (_, i) => `site${i}.kz`);
    const decided = decideForm(bodyOf({ ...form, 'SITES[]': sites }));
    expect(decided.ok && decided.value.sites).toEqual(sites);
  });

  it('takes signs that were not escaped, small hex and numbered sites', () => {
    const plain = Buffer.from(
      bodyOf(without('SITES[]'))
        .toString('latin1')
        .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()) + '&SITES[]=a.kz&SITES%5B7%5D=b.kz',
    );
    const decided = decideForm(plain);
    expect(decided.ok && decided.value.sites).toEqual(['a.kz', 'b.kz']);
  });

  it('has no text that PostgreSQL cannot keep', () => {
    const decided = decideForm(bodyOf({ ...form, CLIENT: 'a\u0000b\u001fc' }));
    expect(decided.ok && decided.value.texts.CLIENT).toBe('a\ufffdb\ufffdc');
  });

  it('passes over fields it does not know and an unticked box', () => {
    expect(raw('&sessid=1&%00=2')).toEqual(['accepted']);
    expect(outcome(bodyOf(without('WARNED')))).toEqual(['accepted']);
  });

  it('knows the hash of a key in either case, and no key', () => {
    const upper = decideForm(bodyOf({ ...form, LICENSE_KEY: 'ABCDEF0123456789ABCDEF0123456789' }));
    expect(upper.ok && upper.value.texts.LICENSE_KEY).toBe('abcdef0123456789abcdef0123456789');
    expect(sent({ LICENSE_KEY: 'c'.repeat(64) })).toEqual(['accepted']);
    expect(sent({ LICENSE_KEY: 'S20-NA-XYZ' })).toEqual(['field-malformed', 'LICENSE_KEY']);
  });

  it.each(
    Object.keys(form).filter(
      (field) => field !== 'WARNED' && !/^(PHONE_ADD|EMAIL|COMMENT)$/.test(field),
    ),
  )('refuses a form without %s', (field) => {
    expect(outcome(bodyOf(without(field), 'utf-8'))).toEqual(['field-missing', field]);
  });

  it.each<[SampleForm, string[]]>([
    [{ charset: 'koi8-r' }, ['charset-unknown']],
    [{ charset: '' }, ['charset-unknown']],
    [{ CLIENT: ' ' }, ['field-missing', 'CLIENT']],
    [{ 'SITES[]': [''] }, ['field-missing', 'SITES[]']],
    [{ CITY: 'x'.repeat(256) }, ['field-too-long', 'CITY']],
    [{ CALL_TIME_FROM: 'noon' }, ['field-malformed', 'CALL_TIME_FROM']],
    [{ STATE: 'a%' }, ['base64-malformed', 'STATE']],
    [{ STATE: 'YQ==YQ==' }, ['base64-malformed', 'STATE']],
    [{ CHECKLIST: 'A'.repeat(1_398_108) }, ['field-too-large', 'CHECKLIST']],
  ])('%#: refuses what is wrong, and where', (values, expected) => {
    expect(sent(values, 'utf-8')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['&X=%', ['percent-malformed']],
    ['&X=%1', ['percent-malformed']],
    ['&X=%G0', ['percent-malformed']],
    ['&%zz=1', ['percent-malformed']],
    ['&CLIENT=again', ['field-repeated', 'CLIENT']],
    ['&x=1'.repeat(1001), ['too-many-fields']],
    ['&SITES[]=a'.repeat(600), ['too-many-fields']],
    ['&'.repeat(100_000), ['accepted']],
  ])('%#: refuses what no browser sends', (more, expected) => {
    expect(raw(more)).toEqual(expected);
  });

  it('refuses bytes that are not of the charset, naming the field', () => {
    const wrong = bodyOf({ ...form, CLIENT: 'Иванова' }, 'windows-1251');
    expect(outcome(wrong)[0]).toBe('text-malformed');
  });
});

describe('quality-monitor: whatever is posted is answered', () => {
  it('a report cut off anywhere', () => {
    const body = bodyOf(form);
    fc.assert(
      fc.property(fc.nat(body.length - 1), (length) => {
        expect(typeof decideReport(body.subarray(0, length)).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  it('a report with any bytes changed', () => {
    const body = bodyOf(form);
    const changes = fc.array(fc.tuple(fc.nat(body.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const changed = Buffer.from(body);
        for (const [at, byte] of list) changed[at] = byte;
        expect(typeof decideReport(changed).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
