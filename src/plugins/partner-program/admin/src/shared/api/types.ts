import type { JsonSchema } from './json-schema';

export type Tone = 'default' | 'success' | 'danger';

/** An action as the server offers it: its form is drawn from the schema of its input. */
export interface ActionOffer {
  readonly name: string;
  readonly tone: Tone;
  readonly input: JsonSchema;
}

/** A kind of record that the programme governs. */
export interface GovernedRecord {
  readonly uid: string;
  /** Its singular name, `enterprise-project`, and the segment of its addresses, `projects`. */
  readonly record: string | null;
  /** Null for records without actions, like settings. */
  readonly records: string | null;
  /** Fields that only actions change. */
  readonly governed: readonly string[];
  /** Whether staff may attach private files to it. */
  readonly evidence: boolean;
  /** What the Content Manager may do with it, whatever the permissions say. */
  readonly cm: {
    readonly canCreate: boolean;
    readonly canEdit: boolean;
    readonly canDelete: boolean;
    readonly canClone: boolean;
  };
  readonly bulkActions: readonly ActionOffer[];
}

/** A governed record that has actions. */
export interface ActedRecord extends GovernedRecord {
  readonly record: string;
  readonly records: string;
}

export function hasActions(governed: GovernedRecord | undefined): governed is ActedRecord {
  return Boolean(governed?.record && governed.records);
}

export interface LegalActions {
  readonly data: readonly ActionOffer[];
  readonly meta: { readonly version: number };
}

export interface JournalLine {
  readonly at: string;
  readonly actor: {
    readonly kind: 'admin' | 'user' | 'job' | 'system' | 'token';
    readonly name?: string | null;
  };
  readonly action: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly reason?: string | null;
  /** What else the line keeps, as `rules/shared/journal-facts` lists it. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface JournalPage {
  readonly data: readonly JournalLine[];
  readonly meta: { readonly pagination: { readonly pageCount: number; readonly total: number } };
}

export interface BulkLine {
  readonly documentId: string;
  readonly ok: boolean;
  readonly error?: { readonly message: string };
}

/** What a single action answers; a password code is told once. */
export interface ActionAnswer {
  readonly documentId: string;
  readonly version: number;
  readonly passwordCode?: string | null;
}
