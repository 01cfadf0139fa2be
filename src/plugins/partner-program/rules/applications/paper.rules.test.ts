import { APPLICATION_STATES, PAPER_STATES, type ApplicationState } from './application';
import { decideJudging, type Judgement } from './paper.rules';

const JUDGEMENTS: Judgement[] = ['accept', 'reject', 'strike'];
const judged = (applicationState: ApplicationState): string[] =>
  PAPER_STATES.map((state) => {
    const may = JUDGEMENTS.filter((one) => decideJudging({ state, applicationState }, one).ok);
    return `${state}: ${may.join(' ')}`;
  });

describe('K4.2, K4.7 what staff decide about a document', () => {
  it.each(['submitted', 'documents-wanted', 'under-decision'] as const)(
    'of an application %s: by the state of the document',
    (state) => {
      expect(judged(state)).toEqual([
        'wanted: accept strike',
        'uploaded: accept reject strike',
        'accepted: reject',
        'rejected: accept strike',
        'struck: ',
      ]);
    },
  );

  it('of any other application: nothing, and it is said in which state the document is', () => {
    const filed = ['submitted', 'documents-wanted', 'under-decision'];
    for (const state of APPLICATION_STATES.filter((one) => !filed.includes(one)))
      expect(judged(state)).toEqual(PAPER_STATES.map((paper) => `${paper}: `));
    const facts = { state: 'uploaded', applicationState: 'approved' } as const;
    expect(decideJudging(facts, 'accept')).toEqual({
      ok: false,
      refusal: { code: 'application.document-closed', facts: { state: 'uploaded' } },
    });
  });
});
