import { KNOWN_CATALOGUES, type CatalogueTest } from '../../../../rules/monitor-reports/catalogue';
import { at, type Random } from '../random';
import { packed, type Packed } from './php';

const CONTACTS = [
  ['Дана Сүлейменқызы', 'Руководитель отдела'],
  ['Игорь Лебединский', 'Директор по развитию'],
  ['Мәди Тілеужан', 'IT-менеджер'],
  ['Алина Верещак', 'Маркетолог'],
] as const;

interface Handed {
  readonly partner: string;
  readonly site: string;
  readonly keyHash: string;
}

/** The form of a report in which every test passed, the automatic ones by themselves. */
export function monitorForm({ partner, site, keyHash }: Handed, random: Random): Buffer {
  const { tests } = at(KNOWN_CATALOGUES, 0);
  const [client, post] = random.pick(CONTACTS);
  const fields = {
    charset: 'utf-8',
    COMPANY_NAME: partner,
    CLIENT: client,
    CLIENT_POST: post,
    CITY: 'Алматы',
    WARNED: 'Y',
    CALL_TIME_FROM: '11-00',
    CALL_TIME_TO: '17-00',
    PHONE: `+7 700 000 ${String(random.whole(10, 99))} ${String(random.whole(10, 99))}`,
    PHONE_ADD: '',
    EMAIL: '',
    COMMENT: '',
    SITE: site,
    'SITES[]': site,
    STATE: base64(Object.fromEntries(tests.map((test) => [test.code, stateOf(test)]))),
    CHECKLIST: base64({
      CATEGORIES: { Q: { NAME: 'Q' } },
      POINTS: Object.fromEntries(tests.map((test) => [test.code, pointOf(test)])),
    }),
    LICENSE_KEY: keyHash,
  };
  return Buffer.from(new URLSearchParams(fields).toString());
}

function stateOf({ automatic }: CatalogueTest): Packed {
  const ran = { SYSTEM: { PREVIEW: 'OK', DETAIL: '' } };
  return { STATUS: 'A', ...(automatic ? { COMMENTS: ran } : {}) };
}

function pointOf({ required, automatic }: CatalogueTest): Packed {
  return { PARENT: 'Q', REQUIRE: required ? 'Y' : 'N', AUTO: automatic ? 'Y' : 'N' };
}

function base64(value: Packed): string {
  return Buffer.from(packed(value)).toString('base64');
}
