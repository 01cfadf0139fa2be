import catalogue from '../../../../rules/monitor-reports/data/catalogue.json';
import type { Random } from '../random';
import { personName } from './people';
import { packed, type Packed } from './php';

/**
 * What a report says: everything passed; a required test that can run by itself was passed by hand, or
 * is not asked for, which staff look at; or it did not pass.
 */
export type ReportKind = 'passed' | 'by-hand' | 'smaller' | 'failed';

/** What a report is about. */
export interface Handed {
  readonly partner: string;
  readonly site: string;
  readonly keyHash: string;
  readonly warned: boolean;
  readonly kind: ReportKind;
}

interface Test {
  readonly code: string;
  readonly category: string;
  readonly required: boolean;
  readonly automatic: boolean;
}

const TESTS: readonly Test[] = catalogue.tests.filter((test) => test.edition !== 'intranet');
/** The one test that these kinds differ in. */
const SPECIAL = TESTS.find(({ required, automatic }) => required && automatic)?.code;
const BY_HAND = 'Сервер заказчика не даёт запустить проверку, сделали по инструкции вручную';
const POSTS = ['Руководитель отдела', 'Директор по развитию', 'IT-менеджер', 'Жоба жетекшісі'];
const CITIES = ['Алматы', 'Астана', 'Шымкент'];
/** By Moscow's clock; most may be called at any time. */
const HOURS = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['', ''],
  ['', ''],
  ['10-00', '19-00'],
  ['11-00', '17-00'],
  ['12-00', '15-00'],
] as const;

/** The form as the Quality Monitor posts it. */
export function monitorForm(handed: Handed, random: Random): Buffer {
  const { partner, site, keyHash, warned, kind } = handed;
  const tests = TESTS.filter(({ code }) => kind !== 'smaller' || code !== SPECIAL);
  const [from, to] = random.pick(HOURS);
  const fields = {
    charset: 'utf-8',
    COMPANY_NAME: partner,
    CLIENT: personName(random),
    CLIENT_POST: random.pick(POSTS),
    CITY: random.pick(CITIES),
    WARNED: warned ? 'Y' : 'N',
    CALL_TIME_FROM: from,
    CALL_TIME_TO: to,
    PHONE: `+7 700 000 ${String(random.whole(10, 99))} ${String(random.whole(10, 99))}`,
    PHONE_ADD: random.percent(30) ? String(random.whole(100, 999)) : '',
    EMAIL: random.percent(60) ? `office@${site}` : '',
    COMMENT: '',
    SITE: site,
    'SITES[]': site,
    STATE: base64(entries(tests, (test) => stateOf(test, kind))),
    CHECKLIST: base64({ CATEGORIES: categories(), POINTS: entries(tests, pointOf) }),
    LICENSE_KEY: keyHash,
  };
  return Buffer.from(new URLSearchParams(fields).toString());
}

function entries(tests: readonly Test[], of: (test: Test) => Packed): Packed {
  return Object.fromEntries(tests.map((test) => [test.code, of(test)]));
}

function stateOf({ code, automatic }: Test, kind: ReportKind): Packed {
  if (code === SPECIAL && kind === 'failed') return { STATUS: 'F' };
  if (code === SPECIAL && kind === 'by-hand') {
    return { STATUS: 'A', COMMENTS: { PERFOMER: BY_HAND } };
  }
  const ran = { SYSTEM: { PREVIEW: 'Ошибок не найдено', DETAIL: '' } };
  return automatic ? { STATUS: 'A', COMMENTS: ran } : { STATUS: 'A' };
}

function pointOf({ category, required, automatic }: Test): Packed {
  return { PARENT: category, REQUIRE: required ? 'Y' : 'N', AUTO: automatic ? 'Y' : 'N' };
}

function categories(): Packed {
  const listed = catalogue.categories.filter(({ code }) => code !== 'WENV');
  const named = listed.map(({ code, parent }): [string, Packed] => [
    code,
    { NAME: code, ...(parent === null ? {} : { PARENT: parent }) },
  ]);
  return Object.fromEntries(named);
}

function base64(value: Packed): string {
  return Buffer.from(packed(value)).toString('base64');
}
