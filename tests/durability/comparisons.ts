import type { TestServer } from '../support';
import type { Told } from './workload';
import type { Player, World } from './world';

type Db = TestServer['db'];

interface ProjectRow {
  id: number;
  document_id: string;
  partner_id: number;
  publication: string;
  version: number;
}

interface Line {
  record: string;
  record_id: string;
  action: string;
  from_state: string | null;
  to_state: string | null;
  reason: string | null;
}

interface EntryRow {
  id: number;
  document_id: string;
  partner_id: number;
  points: number;
  cause_kind: string;
  cause_id: string;
  cause_revision: number;
  reverses_id: number | null;
}

/** What the database holds, read once when all is quiet. */
export interface Held {
  projects: ProjectRow[];
  lines: Line[];
  entries: EntryRow[];
}

export async function readHeld(db: Db): Promise<Held> {
  return {
    projects: await db<ProjectRow>('pp_projects').orderBy('id'),
    lines: await db<Line>('pp_journal_entries').orderBy('id'),
    entries: await db<EntryRow>('pp_point_entries').orderBy('id'),
  };
}

const linesOf = (held: Held, record: string, id: string): Line[] =>
  held.lines.filter((line) => line.record === record && line.record_id === id);

/** D-history: each change of state has its line, each line its change, and one follows another. */
export function historyFaults(held: Held): string[] {
  return held.projects.flatMap((project) => {
    const lines = linesOf(held, 'enterprise-project', project.document_id);
    const moves = lines.filter(({ action }) => action !== 'create');
    let state = 'draft';
    const faults = moves.flatMap(({ from_state, to_state, action }) => {
      const fault = from_state === state ? [] : [`${action} from ${from_state}, was ${state}`];
      state = to_state ?? '';
      return fault;
    });
    if (lines.length !== moves.length + 1) faults.push('not one line of its making');
    if (state !== project.publication) faults.push(`ends ${state}, is ${project.publication}`);
    if (project.version !== 1 + moves.length) {
      faults.push(`${moves.length} moves, version ${project.version}`);
    }
    return faults.map((fault) => `${project.document_id}: ${fault}`);
  });
}

/** K6.1, D-ledger: the ledger is what its causes say, no more, no less, nothing twice. */
export function ledgerFaults(held: Held, holders: readonly Player[]): string[] {
  const earning = new Set(holders.map(({ id }) => id));
  const ofProjects = held.projects.flatMap((project) => {
    const moves = linesOf(held, 'enterprise-project', project.document_id);
    const published = moves.filter(({ action }) => action === 'publish').length;
    const entries = held.entries.filter((entry) => entry.cause_id === project.document_id);
    const wanted = earning.has(project.partner_id) ? published : 0;
    const faults = entries.length === wanted ? [] : [`${entries.length} entries, not ${wanted}`];
    entries.forEach((entry, i) => {
      if (entry.cause_revision !== i + 1)
        faults.push(`revision ${entry.cause_revision} is ${i + 1}.`);
      const last = i === entries.length - 1 && project.publication === 'published';
      if (!last && reversals(held, entry).length === 0)
        faults.push(`entry ${entry.id} still stands`);
      if (last && reversals(held, entry).length !== byStaff(held, entry)) {
        faults.push(`entry ${entry.id} does not stand as staff left it`);
      }
    });
    return faults.map((fault) => `${project.document_id}: ${fault}`);
  });
  return [...ofProjects, ...reversalFaults(held)];
}

function reversals(held: Held, entry: EntryRow): EntryRow[] {
  return held.entries.filter(({ reverses_id }) => reverses_id === entry.id);
}

function byStaff(held: Held, entry: EntryRow): number {
  const lines = linesOf(held, 'point-entry', entry.document_id);
  return lines.filter(({ action, reason }) => action === 'reverse' && reason !== null).length;
}

function reversalFaults(held: Held): string[] {
  return held.entries.flatMap((entry) => {
    const taken = reversals(held, entry);
    const lines = linesOf(held, 'point-entry', entry.document_id);
    const faults: string[] = [];
    if (taken.length > 1) faults.push('taken back twice');
    if (taken.length !== lines.length)
      faults.push(`${taken.length} reversals, ${lines.length} lines`);
    if (taken[0] && taken[0].points !== -entry.points) faults.push('taken back in part');
    if (entry.cause_kind === 'reversal' && entry.reverses_id === null)
      faults.push('reverses nothing');
    return faults.map((fault) => `entry ${entry.id}: ${fault}`);
  });
}

/** §2: a holding has its term, its award and, when it ended, its end; one is open at most. */
export async function competenceFaults(db: Db): Promise<string[]> {
  const { rows } = await db.raw<{ rows: { id: number; fault: string }[] }>(`
    select c.id, concat_ws(', ',
      case when t.n <> 1 then 'terms ' || t.n end,
      case when j.awards <> 1 then 'awards ' || j.awards end,
      case when j.ends <> (c.ended_on is not null)::int then 'ends ' || j.ends end) as fault
    from pp_competences c,
      lateral (select count(*) as n from pp_competence_terms t where t.competence_id = c.id) t,
      lateral (select count(*) filter (where action = 'award') as awards,
        count(*) filter (where action in ('end', 'lapse')) as ends
        from pp_journal_entries j where j.record = 'competence' and j.record_id = c.document_id) j`);
  return rows.filter(({ fault }) => fault).map(({ id, fault }) => `competence ${id}: ${fault}`);
}

/** What was confirmed to a client is there, and no two clients were confirmed the same step. */
export function toldFaults(held: Held, { done, added }: Told): string[] {
  const ofProjects = new Set(held.projects.map(({ document_id }) => document_id));
  const steps = done.filter(({ documentId }) => ofProjects.has(documentId));
  const twice = steps.length - new Set(steps.map((s) => `${s.documentId} ${s.version}`)).size;
  const missing = steps.filter(({ documentId, action, version }) => {
    const line = linesOf(held, 'enterprise-project', documentId)[version - 1];
    return line?.action !== action;
  });
  const many = [...added].filter(([, answers]) => answers.size !== 1).map(([key]) => key);
  return [
    ...(twice > 0 ? [`${twice} steps confirmed twice`] : []),
    ...missing.map((step) => `confirmed and not there: ${JSON.stringify(step)}`),
    ...many.map((key) => `more than one project for ${key}`),
  ];
}

/** Keys of repeated requests with the number of projects they made, where it is not one. */
export async function repeatFaults(db: Db, { added }: Told): Promise<string[]> {
  const rows = await db('pp_projects').select<{ title_ru: string }[]>('title_ru');
  return [...added.keys()].filter(
    (key) => rows.filter(({ title_ru }) => title_ru === key).length !== 1,
  );
}

/** The balance of a partner by plain addition of everything in its ledger. */
export function sumOf(held: Held, world: World): Map<string, number> {
  return new Map(
    world.holders.map(({ id, slug }) => [
      slug,
      held.entries.filter((e) => e.partner_id === id).reduce((sum, e) => sum + e.points, 0),
    ]),
  );
}
