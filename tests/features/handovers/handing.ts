import { createHash } from 'node:crypto';
import { matchReports } from '../../../src/plugins/partner-program/server/src/features/monitor-reports';
import { jobActor } from '../../../src/plugins/partner-program/server/src/platform/actor';
import { inUnit } from '../../../src/plugins/partner-program/server/src/platform/unit-of-work';
import { insertKey } from '../../access/records.licence-keys';
import type { TestServer } from '../../support';
import { bodyOf, readSamples, type SampleForm } from '../../support/monitor-form';
import { done, type Scene } from '../../support/scene';
import { writePhp, type Written } from '../../support/write-php';
import catalogue from '../../../src/plugins/partner-program/rules/monitor-reports/data/catalogue.json';

const PATH = '/api/partner-program/monitor-reports';
const sample = readSamples()[0]!.form;
/** Whose contact every report here carries, unless told. */
export const CUSTOMER = { CLIENT: String(sample.CLIENT), PHONE: String(sample.PHONE) };

interface TestOf {
  STATUS: string;
  PERFOMER?: string;
  SYSTEM?: boolean;
}
type Change = Readonly<Record<string, Partial<TestOf> & { drop?: boolean }>>;

/** A site's report in which everything passed by itself, but for what is changed. */
export function reportOf(hash: string, change: Change = {}, values: SampleForm = {}): Buffer {
  const tests = catalogue.tests.filter(({ edition }) => edition !== 'intranet');
  const kept = tests.filter(({ code }) => !change[code]?.drop);
  const points: Written = kept.map(({ code, category, required, automatic }) => [
    code,
    [
      ['PARENT', category],
      ...(required ? [['REQUIRE', 'Y'] as const] : []),
      ...(automatic ? [['AUTO', 'Y'] as const] : []),
    ],
  ]);
  const categories: Written = catalogue.categories.map(({ code, parent }) => [
    code,
    parent ? [['PARENT', parent]] : [],
  ]);
  const states: Written = kept.map(({ code, automatic }) => {
    const { STATUS = 'A', PERFOMER, SYSTEM = automatic } = change[code] ?? {};
    const comments: [string, Written][] = [];
    if (PERFOMER !== undefined) comments.push(['PERFOMER', PERFOMER]);
    if (SYSTEM) comments.push(['SYSTEM', [['PREVIEW', 'ok']]]);
    return [
      code,
      [
        ['STATUS', STATUS],
        ['COMMENTS', comments],
      ],
    ];
  });
  const checklist: Written = [
    ['CATEGORIES', categories],
    ['POINTS', points],
  ];
  return bodyOf({
    ...sample,
    LICENSE_KEY: hash,
    COMMENT: String((count += 1)),
    STATE: writePhp(states).toString('base64'),
    CHECKLIST: writePhp(checklist).toString('base64'),
    ...values,
  });
}
let count = 0;

export interface Listed {
  documentId: string;
  version: number;
  state: string;
  points: number;
  heldBecause: string[];
  inTheWay: string[];
  commentsMissing: string[];
  dueOn: string | null;
  figures: { total: number; passed: boolean };
}

export async function post(server: TestServer, body: Buffer): Promise<void> {
  const form = 'application/x-www-form-urlencoded';
  await server.agent.post(PATH).type(form).send(body.toString('latin1')).expect(200);
}

export async function match(server: TestServer): Promise<void> {
  await inUnit(server.strapi, jobActor('test'), async (unit) => {
    await matchReports(unit);
    return { ok: true, value: null };
  });
}

/** A report of one of the partner's keys, waiting in its cabinet. */
export async function waitingReport(
  server: TestServer,
  scene: Scene,
  change: Change = {},
  hash?: string,
  values: SampleForm = {},
): Promise<Listed & { hash: string }> {
  const known = hash ?? (await insertKey(server, scene.id, newHash())).hash;
  await post(server, reportOf(known, change, values));
  await match(server);
  const [listed] = await done<Listed[]>(scene.cabinet.get('/handovers?state=waiting'));
  return { ...listed!, hash: known };
}

export function newHash(): string {
  return createHash('md5')
    .update(`handing ${(count += 1)} ${process.pid}`)
    .digest('hex');
}
