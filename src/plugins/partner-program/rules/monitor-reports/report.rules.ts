import { accept, refuse, type Decision } from '../shared/decision';
import { asCharacters } from './bytes.rules';
import { decideText, type Charset } from './charset.rules';
import type { PackedField } from './form';
import { decideForm } from './form.rules';
import type { PhpArray, PhpValue } from './php';
import { decidePhp } from './php.rules';
import {
  TEST_STATES,
  type Report,
  type ReportCategory,
  type ReportTest,
  type TestState,
} from './report';

/** What a comment may be in our records; the rest of a longer one is cut off. */
const LONGEST_COMMENT = 4000;
const LONGEST_PREVIEW = 500;
/** The Monitor's catalogues have 65 to 70 tests in some 20 categories. */
const MOST_TESTS = 1000;
const MOST_CATEGORIES = 200;
/** All comments of a report together; what goes beyond it is cut off, too. */
const LONGEST_COMMENTS = 200_000;
const CODE = /^[\w.:-]{1,60}$/;

/**
 * A report of the Quality Monitor out of the body of its form. Judged by nothing but itself: codes we
 * do not know are kept, what it claims about its totals is not read. Beside the refusals of
 * `decideForm` and `decidePhp` (with `field`): `monitor-report.structure` with what is not as the
 * Monitor writes it.
 */
export function decideReport(body: Uint8Array): Decision<Report> {
  const form = decideForm(body);
  if (!form.ok) return form;
  const { charset, packed } = form.value;
  const states = arrayOf(packed.STATE, 'STATE');
  if (!states.ok) return states;
  const checklist = arrayOf(packed.CHECKLIST, 'CHECKLIST');
  if (!checklist.ok) return checklist;
  const categories = categoriesOf(checklist.value, charset);
  if (!categories.ok) return categories;
  const tests = testsOf(checklist.value, states.value, charset);
  if (!tests.ok) return tests;
  return accept({
    form: form.value,
    content: { categories: categories.value, tests: tests.value },
  });
}

function arrayOf(bytes: Uint8Array, field: PackedField): Decision<PhpArray> {
  const value = decidePhp(bytes);
  if (!value.ok) return refuse(value.refusal.code, { ...value.refusal.facts, field });
  return value.value.kind === 'array' ? accept(value.value) : wrong(field);
}

function wrong(where: string): ReturnType<typeof refuse> {
  return refuse('monitor-report.structure', { where });
}

/** An array's entry that must be an array; an empty one where it may be missing. */
function inner(of: PhpArray, key: string, where: string, optional = false): Decision<PhpArray> {
  const value = of.entries.get(key);
  if (value?.kind === 'array') return accept(value);
  return optional && isEmpty(value) ? accept(NONE) : wrong(where);
}

/** What PHP has in place of an array that was never filled. */
function isEmpty(value: PhpValue | undefined): boolean {
  if (value === undefined || value.kind === 'null') return true;
  if (value.kind === 'boolean') return !value.value;
  return value.kind === 'string' && value.bytes.length === 0;
}

const NONE: PhpArray = { kind: 'array', entries: new Map() };

function categoriesOf(checklist: PhpArray, charset: Charset): Decision<ReportCategory[]> {
  const all = inner(checklist, 'CATEGORIES', 'CHECKLIST.CATEGORIES');
  if (!all.ok) return all;
  if (all.value.entries.size > MOST_CATEGORIES) return wrong('CHECKLIST.CATEGORIES');
  const categories: ReportCategory[] = [];
  for (const [code, value] of all.value.entries) {
    if (!CODE.test(code) || value.kind !== 'array') return wrong('CHECKLIST.CATEGORIES');
    const parent = codeIn(value, 'PARENT', charset);
    if (!parent.ok) return parent;
    categories.push({ code, parent: parent.value });
  }
  return accept(categories);
}

function testsOf(checklist: PhpArray, states: PhpArray, charset: Charset): Decision<ReportTest[]> {
  const all = inner(checklist, 'POINTS', 'CHECKLIST.POINTS');
  if (!all.ok) return all;
  if (all.value.entries.size > MOST_TESTS) return wrong('CHECKLIST.POINTS');
  const tests: ReportTest[] = [];
  for (const [code, value] of all.value.entries) {
    if (!CODE.test(code) || value.kind !== 'array') return wrong('CHECKLIST.POINTS');
    const category = codeIn(value, 'PARENT', charset);
    if (!category.ok) return category;
    const state = stateOf(states, code, charset);
    if (!state.ok) return state;
    const [required, automatic] = [isYes(value, 'REQUIRE'), isYes(value, 'AUTO')];
    tests.push({ code, category: category.value, required, automatic, ...state.value });
  }
  return accept(cutTogether(tests));
}

function cutTogether(tests: readonly ReportTest[]): ReportTest[] {
  let left = LONGEST_COMMENTS;
  const kept = <T extends string | null>(text: T): T => {
    const short = cut(text, left);
    left -= short?.length ?? 0;
    return short;
  };
  return tests.map(({ performer, customer, system, ...test }) => ({
    ...test,
    performer: kept(performer) || null,
    customer: kept(customer) || null,
    system: kept(system),
  }));
}

function isYes(of: PhpArray, key: string): boolean {
  const value = of.entries.get(key);
  return value?.kind === 'string' && asCharacters(value.bytes.subarray(0, 2)) === 'Y';
}

function codeIn(of: PhpArray, key: string, charset: Charset): Decision<string | null> {
  const text = textOf(of.entries.get(key), charset, `CHECKLIST.${key}`);
  if (!text.ok || text.value === null || text.value === '') return text.ok ? accept(null) : text;
  return CODE.test(text.value) ? text : wrong(`CHECKLIST.${key}`);
}

type State = Pick<ReportTest, 'state' | 'performer' | 'customer' | 'system'>;
const WAITING: State = { state: 'W', performer: null, customer: null, system: null };

/** A test with no state waits. */
function stateOf(states: PhpArray, code: string, charset: Charset): Decision<State> {
  const where = `STATE.${code}`;
  if (!states.entries.has(code)) return accept(WAITING);
  const own = inner(states, code, where);
  if (!own.ok) return own;
  const status = textOf(own.value.entries.get('STATUS'), charset, where);
  if (!status.ok) return status;
  const state = TEST_STATES.find((known) => known === (status.value || 'W'));
  if (!state) return wrong(where);
  const comments = inner(own.value, 'COMMENTS', where, true);
  return comments.ok ? commented(state, comments.value, where, charset) : comments;
}

function commented(
  state: TestState,
  comments: PhpArray,
  where: string,
  charset: Charset,
): Decision<State> {
  const system = inner(comments, 'SYSTEM', where, true);
  if (!system.ok) return system;
  const ran = comments.entries.get('SYSTEM')?.kind === 'array';
  const texts: (string | null)[] = [];
  for (const value of [
    comments.entries.get('PERFOMER'),
    comments.entries.get('CUSTOMER'),
    system.value.entries.get('PREVIEW'),
  ]) {
    const text = textOf(value, charset, where);
    if (!text.ok) return text;
    texts.push(text.value?.trim() || null);
  }
  const [performer = null, customer = null, preview = null] = texts;
  return accept({
    state,
    performer: cut(performer, LONGEST_COMMENT),
    customer: cut(customer, LONGEST_COMMENT),
    system: ran ? cut(preview ?? '', LONGEST_PREVIEW) : null,
  });
}

/** A surrogate whose other half was cut off is no text to the database. */
function cut<T extends string | null>(text: T, most: number): T {
  return (text && text.slice(0, most).replace(/[\ud800-\udbff]$/, '')) as T;
}

/** A text, or a number that PHP made of one; null when it is not there. */
function textOf(
  value: PhpValue | undefined,
  charset: Charset,
  where: string,
): Decision<string | null> {
  if (value === undefined || value.kind === 'null') return accept(null);
  if (value.kind === 'integer') return accept(String(value.value));
  if (value.kind !== 'string') return wrong(where);
  const text = decideText(value.bytes, charset);
  return text.ok ? text : refuse(text.refusal.code, { ...text.refusal.facts, field: where });
}
