import type { Expectation } from './expectations';
import type { Kind, MakeRecord } from './expectations.staff';
import { cabinet } from './rules';

const BASE = '/api/partner-program/cabinet';
const TIMES = { created_at: new Date(), updated_at: new Date() };
let made = 0;

/** A shipped row of the catalogue that nobody has confirmed. */
const requirement: MakeRecord = async ({ server }) => {
  const documentId = `requirement${++made}`;
  await server.db('pp_requirements').insert({
    ...TIMES,
    document_id: documentId,
    code: documentId,
    occasion: 'initial',
    level: 'basic',
    rhythm: 'yearly',
    checked_by: 'staff',
    name_ru: 'Проверка',
    name_kk: 'Тексеру',
    name_en: 'Check',
    effective_from: '2026-01-01',
    placeholder: true,
  });
  return documentId;
};

/** What staff decide about requirements. */
export const APPLICATION_KINDS: readonly Kind[] = [
  {
    record: 'requirement',
    records: 'requirements',
    actions: { confirm: { on: requirement, input: {}, bulk: true } },
  },
];

/** Doors of the cabinet to the requirements. */
export const APPLICATION_CABINET: readonly [string, Expectation][] = [
  [
    `GET ${BASE}/requirements`,
    {
      rule: cabinet('viewer', 'own'),
      make: () => ({ path: `${BASE}/requirements?for=initial` }),
    },
  ],
];
