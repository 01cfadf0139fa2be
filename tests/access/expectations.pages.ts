import type { Expectation, ValidCall } from './expectations';
import { staff } from './rules';
import type { World } from './world';

const BASE = '/partner-program';
const SETTINGS = ['settings.read', 'settings.edit'];

/** Who may decide what waits is told how much of it there is. */
const WAITING = [
  'waiting.read',
  'calendar-year.confirm',
  'enterprise-project.publish',
  'point-request.grant',
  'specialist.confirm',
  'specialist-attestation.confirm',
  'publication.confirm',
  'large-project.confirm',
  'turnover.confirm',
  'key-claim.transfer',
  'quality-handover.accept',
  'violation.confirm',
  'application.approve',
  'partner.register-application',
  'outbox-message.retry',
];

function page(path: string, permissions: readonly string[]): [string, Expectation] {
  const make = (): ValidCall => ({ path: BASE + path });
  return [`GET ${BASE}${path}`, { rule: staff(...permissions), make }];
}

async function settingChange({ server }: World): Promise<ValidCall> {
  const key = 'competence.rights';
  const newest = await server.db('pp_settings').where({ key }).orderBy('id', 'desc').first('*');
  const value = { basic: [], advanced: ['public-card'] };
  const seen = (newest as { document_id: string } | undefined)?.document_id ?? null;
  return {
    path: `${BASE}/settings`,
    body: { key, value, effectiveFrom: '2027-12-01', seen },
  };
}

/** What the panel's own pages ask for. */
export const PAGE_ROUTES: readonly [string, Expectation][] = [
  page('/settings', SETTINGS),
  page('/go-live', SETTINGS),
  page('/waiting', WAITING),
  [`POST ${BASE}/settings`, { rule: staff('settings.edit'), make: settingChange }],
];
