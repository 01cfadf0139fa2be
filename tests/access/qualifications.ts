import type { TestServer } from '../support';

/** What a partner sends, for each kind of record that staff confirm. */
export const SENT = {
  specialist: {
    name: 'Айгүл Серікқызы',
    position: 'Разработчик',
    technical: true,
    email: 'aigul@example.kz',
    worksFrom: '2024-02-01',
  },
  attestation: {
    kind: 'certificate',
    title: 'Администратор. Энтерпрайз',
    number: 'BX-1',
    issuedOn: '2026-01-15',
    validUntil: '2027-01-14',
    evidenceUrl: 'https://example.kz/certificates/1',
  },
  publication: {
    resource: 'Example Media',
    url: 'https://media.example.kz/article',
    title: 'Как мы внедряли портал',
    language: 'ru',
    publishedOn: '2026-05-20',
  },
  largeProject: {
    name: 'Портал услуг',
    customer: 'Пример Групп',
    url: 'https://portal.example.kz/',
    description: 'Портал с личным кабинетом.',
    finishedOn: '2025-11-30',
    scale: 'Интеграция с десятью системами.',
    visitorsPerMonth: 200000,
    amountTenge: '250000000',
  },
  turnover: { year: '2025', amountTenge: '120000000' },
} as const;

const TABLES = {
  specialist: 'pp_specialists',
  attestation: 'pp_specialist_attestations',
  publication: 'pp_publications',
  largeProject: 'pp_large_projects',
  turnover: 'pp_turnovers',
} as const;

export type Sort = keyof typeof TABLES;
let made = 0;
let years = 0;

function columns(values: object): Record<string, unknown> {
  const snake = (name: string): string =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [snake(name), value]));
}

/** Of another year each time: one of a year can be confirmed. */
function turnoverOfYear(): object {
  years += 1;
  return { year: String(2025 - (years % 120)), amount_tenge: '120000000' };
}

/** A record of the partner in that state, by its public name. */
export async function makeQualification(
  server: TestServer,
  partnerId: number,
  sort: Sort,
  state = 'waiting',
): Promise<string> {
  made += 1;
  const documentId = `qualification${made}`;
  const keys = {
    specialist: {},
    attestation: {
      number_key: `n${made}`,
      specialist_id: await ownSpecialist(server, sort, partnerId),
    },
    publication: { url_key: documentId },
    largeProject: {},
    turnover: {},
  };
  await server.db(TABLES[sort]).insert({
    ...(sort === 'turnover' ? turnoverOfYear() : columns(SENT[sort])),
    ...keys[sort],
    document_id: documentId,
    partner_id: partnerId,
    state,
    entered_on: '2026-06-01',
    waiting_since: '2026-06-01',
    created_at: new Date(),
    updated_at: new Date(),
  });
  return documentId;
}

async function ownSpecialist(
  server: TestServer,
  sort: Sort,
  partnerId: number,
): Promise<number | null> {
  if (sort !== 'attestation') return null;
  const documentId = await makeQualification(server, partnerId, 'specialist', 'confirmed');
  const row = await server
    .db('pp_specialists')
    .where({ document_id: documentId })
    .first<{ id: number }>('id');
  return row.id;
}
