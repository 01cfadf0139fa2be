import {
  HIDDEN_FACTS,
  SHOWN_FACTS,
  type FactChange,
  type FactForm,
} from '../../../../rules/shared/journal-facts';
import { isDay } from '../../shared/days';

/** What a line keeps, ready to be shown: a value, or one before and one after. */
export interface FactRow {
  readonly label: string;
  readonly value: string | { readonly from: string; readonly to: string };
}

interface Names {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
}

/** The words and formats of the panel's language. */
export interface Saying {
  text(id: string): string;
  label(fact: string): string;
  day(day: string): string;
  month(month: string): string;
  number(value: number): string;
  code(fact: string, value: string): string;
  field(field: string): string;
  type(record: string): string;
  named(names: Names): string;
}

type Facts = Readonly<Record<string, unknown>>;
type Shower = (say: Saying, value: unknown, fact: string, all: Facts) => string | null;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Everything but lists of changes as one text; null: nothing to show. */
const SHOWERS: { readonly [F in Exclude<FactForm, 'changes'>]: Shower } = {
  day: (say, value) => (isText(value) && isDay(value) ? say.day(value) : null),
  month: (say, value) => (isText(value) ? say.month(value.slice(0, 7)) : null),
  number: (say, value) => (typeof value === 'number' ? say.number(value) : null),
  text: (_say, value) => (isText(value) || typeof value === 'number' ? String(value) : null),
  code: (say, value, fact) => (isText(value) ? say.code(fact, value) : null),
  type: (say, value) => (isText(value) ? say.type(value) : null),
  // Of who is gone the number is left.
  name: (_say, value) => (typeof value === 'number' ? `№ ${value}` : isText(value) ? value : null),
  fields: (say, value, _fact, all) => {
    const told = new Set(changesIn(all.changes).map(({ field }) => field));
    const fields = Array.isArray(value) ? value.filter(isText) : [];
    return (
      fields
        .filter((field) => !told.has(field))
        .map(say.field)
        .join(', ') || null
    );
  },
  checklist: checklistText,
};

/** D-history: what a line of the journal keeps beside from, to and why, in the order of the list. */
export function factRows(say: Saying, facts: Facts): FactRow[] {
  const rest = Object.keys(facts).filter(
    (fact) => !(fact in SHOWN_FACTS) && !(fact in HIDDEN_FACTS),
  );
  return [...Object.keys(SHOWN_FACTS), ...rest].flatMap((fact) => {
    const form = formOf(fact);
    if (form === 'changes') return changesIn(facts[fact]).map((change) => changeRow(say, change));
    const value = SHOWERS[form](say, facts[fact], fact, facts);
    return value === null ? [] : [{ label: say.label(fact), value }];
  });
}

/** What the list does not know is of another version: shown as it is. */
function formOf(fact: string): FactForm {
  return (SHOWN_FACTS as Readonly<Record<string, FactForm>>)[fact] ?? 'text';
}

function changesIn(value: unknown): FactChange[] {
  return Array.isArray(value) ? (value as FactChange[]) : [];
}

function changeRow(say: Saying, { field, from, to }: FactChange): FactRow {
  return { label: say.field(field), value: { from: valueText(say, from), to: valueText(say, to) } };
}

/** A value of a field as people read it: a name of a dictionary, a day, yes or no, or its text. */
function valueText(say: Saying, value: unknown): string {
  if (typeof value === 'boolean') return say.text(value ? 'settings.yes' : 'settings.no');
  if (typeof value === 'number') return say.number(value);
  if (typeof value === 'object' && value !== null) return say.named(value as Names);
  if (!isText(value)) return say.text('journal.nothing');
  return isDay(value) ? say.day(value) : value;
}

/** D-proposal: how many requirements were held, were not, and wanted a human. */
function checklistText(say: Saying, value: unknown): string | null {
  const lines = Array.isArray(value) ? (value as { outcome?: unknown }[]) : [];
  const outcomes = [...new Set(lines.map(({ outcome }) => outcome).filter(isText))].sort();
  const counted = outcomes.map((outcome) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return `${say.text(`outcome.${outcome}`)}: ${say.number(count)}`;
  });
  return counted.join(', ') || null;
}
