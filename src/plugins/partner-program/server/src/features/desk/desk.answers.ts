import type { z } from '@strapi/utils';
import type { Knex } from 'knex';

import { deadlineOn } from '../../../../rules/calendar/count.rules';
import type { WorkCalendar } from '../../../../rules/calendar/calendar';
import { ITEM_STATES } from '../../../../rules/desk/item.states';
import { groupBy } from '../../../../rules/shared/group-by';
import type { Day } from '../../../../rules/shared/days';
import type { Language } from '../../platform/languages';
import type { WaitingKind } from '../../platform/waiting/waiting';
import { readCalendar } from '../calendar';
import type { deskMeta, itemAnswer } from './desk.contracts';
import type { Counted, DeskChoice, OpenItem } from './desk.store';

type Item = z.infer<typeof itemAnswer>;
type Counts = Pick<z.infer<typeof deskMeta>, 'states' | 'kinds'>;

/** Items of one page as staff see them: only here working days are counted. */
export async function itemsOf(
  db: Knex,
  kinds: readonly WaitingKind[],
  items: readonly OpenItem[],
  today: Day,
  language: Language,
): Promise<Item[]> {
  const calendar = await readCalendar(db);
  const left = await leftOnStopped(db, kinds, items, today);
  return items.flatMap((item) => {
    const kind = kinds.find((one) => one.kind === item.kind);
    const days = daysOf(calendar, item, left, today);
    return kind ? [{ ...itemOf(item, kind, language), ...days }] : [];
  });
}

/** K4.7: what is left on the clocks that stand, asked of each kind once. */
async function leftOnStopped(
  db: Knex,
  kinds: readonly WaitingKind[],
  items: readonly OpenItem[],
  today: Day,
): Promise<ReadonlyMap<string, number>> {
  const stopped = groupBy(
    items.filter(({ state }) => state === 'stopped'),
    ({ kind }) => kind,
  );
  const found = kinds.map(async ({ kind, stopped: read }) => {
    const ids = (stopped.get(kind) ?? []).map(({ id }) => id);
    return ids.length > 0 && read ? [...(await read(db, ids, today))] : [];
  });
  return new Map((await Promise.all(found)).flat());
}

function daysOf(
  calendar: WorkCalendar,
  { id, due, state }: OpenItem,
  left: ReadonlyMap<string, number>,
  today: Day,
): Pick<Item, 'overdue' | 'workingDays'> {
  if (state === 'stopped') return { overdue: false, workingDays: left.get(id) ?? null };
  return due === null ? { overdue: false, workingDays: null } : deadlineOn(calendar, due, today);
}

function itemOf(
  item: OpenItem,
  { kind, name, about, steps, link }: WaitingKind,
  language: Language,
): Omit<Item, 'overdue' | 'workingDays'> {
  const { id: documentId, partner, partnerName, ownerId, ownerName } = item;
  const { title, side, state, due, version } = item;
  return {
    ...{ kind, documentId, title, side, state, due, version },
    partner: partner === null ? null : { documentId: partner, name: partnerName ?? '' },
    what: (about?.[item.about ?? ''] ?? name)[language],
    next: steps[item.step]?.name[language] ?? '',
    since: item.since.toISOString(),
    owner: ownerId === null ? null : { id: ownerId, name: ownerName ?? '' },
    link: link({ documentId, partner }),
  };
}

/** Counts beside the filters: of each state among the kinds asked for, and the other way round. */
export function countsOf(
  counted: readonly Counted[],
  kinds: readonly WaitingKind[],
  choice: DeskChoice,
  language: Language,
): Counts & { readonly total: number } {
  const inKind = ({ kind }: Counted): boolean => includes(choice.kind, kind);
  const inState = ({ state }: Counted): boolean => includes(choice.state, state);
  const sum = (rows: readonly Counted[]): number => rows.reduce((all, { count }) => all + count, 0);
  return {
    total: sum(counted.filter((row) => inKind(row) && inState(row))),
    states: ITEM_STATES.map((state) => ({
      state,
      count: sum(counted.filter((row) => row.state === state && inKind(row))),
    })),
    kinds: kinds.map(({ kind, name }) => ({
      kind,
      name: name[language],
      count: sum(counted.filter((row) => row.kind === kind && inState(row))),
    })),
  };
}

function includes<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
