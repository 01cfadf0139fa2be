import type { UID } from '@strapi/strapi';
import { z } from '@strapi/utils';

import {
  QUALIFICATION_STATES,
  type QualificationState,
} from '../../../../rules/qualifications/qualification';
import type { Decision } from '../../../../rules/shared/decision';
import type { Day } from '../../../../rules/shared/days';
import { fileView } from '../../platform/files';
import { dayAnswer, documentIdSchema } from '../../platform/http/contracts';
import type { Unit } from '../../platform/unit-of-work';

/** What every record that staff confirm has, whatever it is about. */
export interface Entered {
  readonly id: number;
  readonly documentId: string;
  readonly version: number;
  readonly partnerId: number;
  readonly state: QualificationState;
  /** Why staff did not accept it, for the partner. */
  readonly remarks: string | null;
  readonly enteredOn: Day;
  readonly waitingSince: Day;
  readonly decidedOn: Day | null;
  /** The day the person's data were erased; null for what is about no person. */
  readonly erasedOn: Day | null;
}

/** Values of a record's own fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One kind of record that a partner enters and staff confirm, as data: routes, actions, guards and
 * use cases are the same for all (§1).
 */
export interface Kind<F = Fields> {
  /** Its name in the journal, in actions and in addresses of staff. */
  readonly record: string;
  readonly uid: UID.ContentType;
  readonly table: string;
  /** What is entered, by field: all of it each time. */
  readonly shape: z.ZodRawShape;
  /** The same fields as they are answered. */
  readonly answers: z.ZodRawShape;
  /** What is read beside its own fields: SQL over the row `p`, by name. */
  readonly more: Readonly<Record<string, string>>;
  /** Whether private files may be attached as evidence. */
  readonly files: boolean;
  /** Whether nothing shows it but a private file: without one it is not confirmed. */
  readonly filesAlone?: true;
  /**
   * Checks the fields together, and the number of files, and answers what is written beside.
   * @param files null: staff have entered it, and attach afterwards what came with it
   */
  check(fields: F, today: Day, files: number | null): Decision<Fields>;
  /** Looks at other records and answers what is written beside the fields. */
  compare?(unit: Unit, fields: F & Owned, before: Fields | undefined): Promise<Fields>;
}

/** Whose record it is: what `compare` is told beside the fields. */
export interface Owned {
  readonly partnerId: number;
  readonly specialist?: unknown;
}

/** Defines a kind; the type of its fields follows from its shape. */
export function defineKind<S extends z.ZodRawShape>(
  spec: Kind<z.infer<z.ZodObject<S>>> & { readonly shape: S },
): Kind {
  // Kinds stand in one list: what reaches `check` was parsed by the shape of the same kind.
  return spec;
}

/** What is sent: the fields, and names of uploaded files to attach beside those there are. */
export interface Sent {
  readonly fields: Fields;
  readonly files: readonly string[];
}

const MOST_FILES = 10;

/** The contract of its fields alone: what the Content Manager enters. */
export function formOf(kind: Kind): z.ZodType<Fields> {
  return z.strictObject(kind.shape);
}

/** The contract of a request: the fields, the files, and what else it takes. */
export function bodyOf<S extends z.ZodRawShape>(
  kind: Kind,
  more: S,
): z.ZodType<Sent & { readonly more: z.infer<z.ZodObject<S>> }> {
  const files = z.array(documentIdSchema).max(MOST_FILES).default([]);
  const whole = { ...kind.shape, ...(kind.files ? { files } : {}), ...more };
  return z.strictObject(whole).transform((body) => sentOf(kind, body));
}

// TypeScript cannot join a shape it does not know with one it does: the contract checked the parts.
function sentOf<M>(kind: Kind, body: Fields): Sent & { more: M } {
  const { files = [], ...rest } = body;
  const isField = ([name]: [string, unknown]): boolean => name in kind.shape;
  const entries = Object.entries(rest);
  const more = Object.fromEntries(entries.filter((entry) => !isField(entry))) as M;
  const fields = Object.fromEntries(entries.filter(isField));
  return { fields, files: files as string[], more };
}

/** A record as its partner sees it: nothing that staff keep for themselves. */
export function answerOf(kind: Kind, more: z.ZodRawShape = {}): z.ZodType<Fields> {
  return z.object({
    documentId: z.string(),
    version: z.number().int(),
    state: z.enum(QUALIFICATION_STATES),
    remarks: z.string().nullable().meta({ description: 'Why it was not accepted' }),
    enteredOn: dayAnswer,
    waitingSince: dayAnswer,
    decidedOn: dayAnswer.nullable(),
    ...kind.answers,
    ...(kind.files ? { files: z.array(fileView) } : {}),
    ...more,
  });
}
