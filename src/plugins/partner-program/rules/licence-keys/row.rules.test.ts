import { HASH, KNOWN, OTHER, ROW, TODAY } from '../../../../../tests/support/key-rows';
import type { KeyRow } from './key';
import { decideRow } from './row.rules';

describe('Q-competence one row of the sales system', () => {
  it('is read: hashes in lower case, days, numbers', () => {
    expect(decideRow(ROW, KNOWN, TODAY)).toEqual({
      ok: true,
      value: {
        hashes: [HASH],
        content: {
          externalId: 'УТ-1',
          lastFour: 'LMNO',
          productId: 1,
          edition: 'Энтерпрайз',
          kind: 'sale',
          partnerId: 7,
          boughtOn: '2026-03-10',
          activatedOn: '2026-03-10',
          returnedOn: null,
        },
      },
    });
  });

  it.each<[Partial<KeyRow>, string]>([
    [{ hashes: [] }, 'licence-key.hash-missing'],
    [{ hashes: [], kind: 'demo' }, 'licence-key.hash-missing'],
    [{ hashes: [HASH, 'x'] }, 'licence-key.hash-malformed'],
    [{ hashes: ['a'.repeat(31)] }, 'licence-key.hash-malformed'],
    [{ hashes: ['a'.repeat(129)] }, 'licence-key.hash-malformed'],
    [{ hashes: ['\u0000'.repeat(32)] }, 'licence-key.hash-malformed'],
    [{ lastFour: 'LMN' }, 'licence-key.last-four-malformed'],
    [{ lastFour: 'LMNOP' }, 'licence-key.last-four-malformed'],
    [{ lastFour: 'LM-O' }, 'licence-key.last-four-malformed'],
    [{ edition: 'я'.repeat(61) }, 'licence-key.edition-malformed'],
    [{ edition: 'a\u0000b' }, 'licence-key.edition-malformed'],
    [{ product: 'nothing' }, 'licence-key.product-unknown'],
    [{ partnerBin: '12' }, 'bin.malformed'],
    [{ partnerBin: '240140000082' }, 'bin.control-digit'],
    [{ partnerBin: '240140000190' }, 'licence-key.partner-unknown'],
    [{ boughtOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ activatedOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ returnedOn: '2026-12-02' }, 'licence-key.day-in-future'],
    [{ boughtOn: '1997-12-31' }, 'licence-key.day-invalid'],
    [{ boughtOn: '2026-02-30' }, 'licence-key.day-invalid'],
    [{ activatedOn: '' }, 'licence-key.day-invalid'],
    [{ activatedOn: '2026-03-09' }, 'licence-key.activated-before-bought'],
    [{ returnedOn: '2026-03-09' }, 'licence-key.returned-before-bought'],
  ])('with %j is refused: %s', (values, code) => {
    expect(decideRow({ ...ROW, ...values }, KNOWN, TODAY)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it.each<[string, Partial<KeyRow>]>([
    ['not activated yet', { activatedOn: null }],
    [
      'bought, activated and returned today',
      { boughtOn: TODAY, activatedOn: TODAY, returnedOn: TODAY },
    ],
    ['a renewal without a hash', { kind: 'renewal', hashes: [] }],
    ['no edition', { edition: null }],
    ['several hashes', { hashes: [HASH, OTHER, HASH] }],
  ])('%s is kept', (_name, values) => {
    expect(decideRow({ ...ROW, ...values }, KNOWN, TODAY).ok).toBe(true);
  });
});
