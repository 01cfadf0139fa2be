import { day, type Day } from '../shared/days';
import type { Mover } from '../shared/moves';
import type { LifeMove } from './life.states';
import type { Life, ProjectFacts, Publication } from './project';
import {
  activityDay,
  decideCorrection,
  decideDays,
  decideEdit,
  decideLife,
  decidePublication,
  missingForPublication,
  submissionDay,
} from './project.rules';
import type { PublicationMove } from './publication.states';

const TODAY = day('2026-06-10');
const dayOrNull = (text: string | null): Day | null => (text === null ? null : day(text));
const project = (facts: Partial<ProjectFacts> = {}): ProjectFacts => ({
  life: 'finished',
  publication: 'draft',
  titleRu: 'Интернет-магазин',
  titleKk: 'Интернет-дүкен',
  customerName: 'ТОО «Сад»',
  category: 'online-stores',
  industry: 'retail',
  productIsEnterprise: true,
  startedOn: day('2026-01-10'),
  finishedOn: day('2026-05-20'),
  submittedOn: null,
  enteredByStaff: true,
  takenDownBy: 'staff',
  ...facts,
});
const EMPTY: Partial<ProjectFacts> = {
  titleRu: null,
  titleKk: null,
  customerName: null,
  category: null,
  industry: null,
  productIsEnterprise: null,
  startedOn: null,
  finishedOn: null,
  life: 'in-work',
};

describe('§4 what a project lacks before it can be published', () => {
  it.each<[string, Partial<ProjectFacts>, string[]]>([
    ['nothing', {}, []],
    ['nothing with a Russian title only', { titleKk: null }, []],
    ['nothing with a Kazakh title only', { titleRu: null }, []],
    ['a title', { titleRu: null, titleKk: null }, ['title']],
    ['a title that is not empty', { titleRu: '', titleKk: '' }, ['title']],
    ['a customer', { customerName: null }, ['customerName']],
    ['a category', { category: null }, ['category']],
    ['an industry', { industry: null }, ['industry']],
    ['a product', { productIsEnterprise: null }, ['product']],
    ['an enterprise product (K2)', { productIsEnterprise: false }, ['product']],
    ['its first day', { startedOn: null }, ['startedOn']],
    ['its last day', { finishedOn: null }, ['finishedOn']],
    ['to be finished, not in work', { life: 'in-work' }, ['finishedOn']],
    ['to be finished, not paused', { life: 'paused' }, ['finishedOn']],
    ['to be finished, not stopped', { life: 'stopped' }, ['finishedOn']],
    [
      'everything, in the order of the form',
      EMPTY,
      ['title', 'customerName', 'category', 'industry', 'product', 'startedOn', 'finishedOn'],
    ],
  ])('%s', (_name, facts, missing) => {
    expect(missingForPublication(project(facts))).toEqual(missing);
  });
});

describe('K6.1 only finished, complete projects on enterprise products are published', () => {
  it.each<[Publication, PublicationMove, Mover, Publication]>([
    ['draft', 'submit', 'partner', 'submitted'],
    ['returned', 'submit', 'partner', 'submitted'],
    ['unpublished', 'submit', 'partner', 'submitted'],
    ['submitted', 'withdraw', 'partner', 'draft'],
    ['submitted', 'return', 'staff', 'returned'],
    ['submitted', 'publish', 'staff', 'published'],
    ['draft', 'publish', 'staff', 'published'],
    ['published', 'unpublish', 'partner', 'unpublished'],
  ])('a complete one, %s, %s by %s: %s', (publication, move, by, to) => {
    expect(decidePublication(project({ publication }), move, by)).toEqual({ ok: true, value: to });
  });

  it.each<[Publication, PublicationMove, Mover]>([
    ['draft', 'submit', 'partner'],
    ['returned', 'submit', 'partner'],
    ['submitted', 'publish', 'staff'],
    ['draft', 'publish', 'staff'],
    ['unpublished', 'publish', 'staff'],
  ])('an incomplete one, %s, is refused %s by %s with what is missing', (publication, move, by) => {
    const facts = project({ publication, category: null, productIsEnterprise: false });
    expect(decidePublication(facts, move, by)).toEqual({
      ok: false,
      refusal: { code: 'project.incomplete', facts: { missing: ['category', 'product'] } },
    });
  });

  it.each<[Publication, PublicationMove, Mover, Publication]>([
    ['submitted', 'withdraw', 'partner', 'draft'],
    ['submitted', 'return', 'staff', 'returned'],
    ['published', 'unpublish', 'staff', 'unpublished'],
  ])('an incomplete one can still go back: %s, %s by %s', (publication, move, by, to) => {
    const facts = project({ ...EMPTY, publication });
    expect(decidePublication(facts, move, by)).toEqual({ ok: true, value: to });
  });

  it('says that a move is not allowed before what is missing', () => {
    expect(decidePublication(project(EMPTY), 'publish', 'partner')).toMatchObject({
      refusal: { code: 'project-publication.move-not-allowed' },
    });
  });
});

describe('§4 life in work, with days', () => {
  it.each<[Life, LifeMove, Life]>([
    ['in-work', 'pause', 'paused'],
    ['paused', 'resume', 'in-work'],
    ['in-work', 'stop', 'stopped'],
    ['paused', 'stop', 'stopped'],
  ])('%s, %s: %s, and no day of finishing', (life, move, to) => {
    const facts = project({ life, finishedOn: null });
    expect(decideLife(facts, move, 'partner', TODAY, TODAY)).toEqual({
      ok: true,
      value: { life: to, finishedOn: null },
    });
  });

  it.each<[Life, string]>([
    ['in-work', '2026-06-10'],
    ['paused', '2026-06-10'],
    ['in-work', '2026-01-10'],
  ])('%s, finished on %s', (life, on) => {
    const facts = project({ life, finishedOn: null });
    expect(decideLife(facts, 'finish', 'staff', day(on), TODAY)).toEqual({
      ok: true,
      value: { life: 'finished', finishedOn: on },
    });
  });

  it.each([
    ['2026-06-11', 'project.day-in-future'],
    ['2026-01-09', 'project.finished-before-start'],
  ])('is not finished on %s: %s', (on, code) => {
    const facts = project({ life: 'in-work', finishedOn: null });
    expect(decideLife(facts, 'finish', 'partner', day(on), TODAY)).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('refuses what the state table refuses', () => {
    expect(decideLife(project(), 'finish', 'partner', TODAY, TODAY)).toMatchObject({
      refusal: { code: 'project-life.move-not-allowed', facts: { state: 'finished' } },
    });
    expect(decideLife(project({ life: 'in-work' }), 'pause', 'job', TODAY, TODAY).ok).toBe(false);
  });
});

describe('§4 days of a project', () => {
  it.each([
    [null, null],
    ['2026-06-10', null],
    [null, '2026-06-10'],
    ['2026-06-10', '2026-06-10'],
    ['2020-02-29', '2026-06-09'],
  ])('accepts started %s, finished %s', (started, finished) => {
    expect(decideDays(dayOrNull(started), dayOrNull(finished), TODAY)).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each([
    ['2026-06-11', null, 'project.day-in-future', { field: 'startedOn', day: '2026-06-11' }],
    ['2026-06-11', '2026-06-01', 'project.day-in-future', { field: 'startedOn' }],
    [null, '2026-06-11', 'project.day-in-future', { field: 'finishedOn', day: '2026-06-11' }],
    ['2026-06-01', '2026-06-11', 'project.day-in-future', { field: 'finishedOn', today: TODAY }],
    [
      '2026-06-02',
      '2026-06-01',
      'project.finished-before-start',
      { startedOn: '2026-06-02', finishedOn: '2026-06-01' },
    ],
  ])('refuses started %s, finished %s: %s', (started, finished, code, facts) => {
    expect(decideDays(dayOrNull(started), dayOrNull(finished), TODAY)).toMatchObject({
      ok: false,
      refusal: { code, facts },
    });
  });
});

describe('§4 the partner edits a project while it is its own', () => {
  it.each<[Publication]>([['draft'], ['returned'], ['unpublished']])('%s: yes', (publication) => {
    expect(decideEdit({ publication })).toEqual({ ok: true, value: null });
  });

  it.each<[Publication]>([['submitted'], ['published']])('%s: no', (publication) => {
    expect(decideEdit({ publication })).toEqual({
      ok: false,
      refusal: { code: 'project.not-editable', facts: { publication } },
    });
  });
});

describe('K6.1 (D) the day of the activity "adding a project"', () => {
  it.each([
    ['submitted before', '2026-06-01', '2026-06-10', '2026-06-01'],
    ['submitted the same day', '2026-06-10', '2026-06-10', '2026-06-10'],
    ['entered by staff', null, '2026-06-10', '2026-06-10'],
  ])('%s: submitted %s, published %s, so %s', (_name, submitted, published, expected) => {
    expect(activityDay({ submittedOn: dayOrNull(submitted) }, day(published))).toBe(expected);
  });
});

describe('K6.1 (D) the day as of which a project is submitted', () => {
  it.each<[Publication, string | null, string]>([
    ['draft', null, '2026-06-10'],
    ['returned', '2026-06-01', '2026-06-01'],
    ['returned', null, '2026-06-10'],
    ['unpublished', '2026-06-01', '2026-06-10'],
    ['unpublished', null, '2026-06-10'],
  ])('%s, offered before on %s: %s', (publication, before, expected) => {
    const submittedOn = dayOrNull(before);
    expect(submissionDay({ publication, submittedOn }, TODAY)).toBe(expected);
  });
});

describe('§4 (D) staff publish what was offered to them', () => {
  const offered: Partial<ProjectFacts> = { publication: 'submitted', enteredByStaff: false };
  const ownDraft: Partial<ProjectFacts> = { publication: 'draft', enteredByStaff: false };
  const hidden: Partial<ProjectFacts> = { publication: 'unpublished', takenDownBy: 'partner' };
  const takenDown: Partial<ProjectFacts> = { publication: 'unpublished', takenDownBy: 'staff' };

  it.each<[string, Partial<ProjectFacts>, boolean]>([
    ['what the partner submitted', offered, true],
    ['a draft they entered', { publication: 'draft', enteredByStaff: true }, true],
    ['what they took down', takenDown, true],
    ["the partner's own draft", ownDraft, false],
    ['what the partner took down', hidden, false],
  ])('%s', (_name, facts, published) => {
    const decision = decidePublication(project(facts), 'publish', 'staff');
    const refused = { ok: false, refusal: { code: 'project.not-offered', facts: {} } };
    expect(decision).toEqual(published ? { ok: true, value: 'published' } : refused);
  });
});

describe('K6.1 a correction leaves a submitted or published project complete', () => {
  it.each<[Publication, boolean]>([
    ['draft', true],
    ['returned', true],
    ['unpublished', true],
    ['submitted', false],
    ['published', false],
  ])('%s without a category', (publication, allowed) => {
    const decision = decideCorrection(project({ publication, category: null }));
    expect(decision.ok).toBe(allowed);
  });
});
