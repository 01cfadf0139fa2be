import type { Refusal } from '../../../../rules/shared/decision';

/** What PostgreSQL says when a constraint or one of our triggers refuses. */
interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
}

const byConstraint = new Map<string, string>();

/** Names the refusal a constraint stands for. */
export function registerConstraint(constraint: string, refusalCode: string): void {
  byConstraint.set(constraint, refusalCode);
}

/** SQLSTATE our triggers raise; the constraint name carries the refusal code. */
export const TRIGGER_REFUSES = 'PP001';

const CONSTRAINT_CODES = new Set(['23505', '23514', '23P01', TRIGGER_REFUSES]);

/** The refusal behind a database error, or undefined when it is a fault of ours. */
export function refusalOfDatabaseError(error: unknown): Refusal | undefined {
  if (!isDatabaseError(error) || !CONSTRAINT_CODES.has(error.code)) return undefined;
  const name = error.constraint ?? '';
  const code = error.code === TRIGGER_REFUSES ? name : byConstraint.get(name);
  return code ? { code, facts: {} } : undefined;
}

/** Whether a value does not fit its column: SQLSTATE class 22, data exceptions. */
export function isDataError(error: unknown): boolean {
  return isDatabaseError(error) && error.code.startsWith('22');
}

function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
