/** The languages in which a questionnaire is asked. */
export interface Wording {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

/** What a question is about (Q-survey): the project and its developer, or the vendor's platform. */
export const SUBJECTS = ['project', 'platform'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Q-survey (D): five points for every question, the best answer is worth most. */
export const POINTS = [5, 4, 3, 2, 1] as const;

export interface Question {
  /** Stays with the question from version to version. */
  readonly code: string;
  readonly subject: Subject;
  readonly text: Wording;
  /** One answer for each of `POINTS`, the best first. */
  readonly options: readonly Wording[];
}

/** Points by the question's code. */
export type Answers = Readonly<Record<string, number>>;
