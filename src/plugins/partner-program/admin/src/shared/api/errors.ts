/** A refusal or failure as the panel's client hands it over. */
export interface ApiError {
  readonly status?: number;
  readonly name?: string;
  readonly message?: string;
  readonly details?: unknown;
}

interface FieldError {
  readonly path: ReadonlyArray<string | number>;
  readonly message: string;
}

const VERSION_CONFLICT = 'record.version-conflict';

function detailsOf(error: ApiError): Readonly<Record<string, unknown>> {
  return typeof error.details === 'object' && error.details !== null
    ? (error.details as Record<string, unknown>)
    : {};
}

/** The stable code of a refusal. */
export function codeOf(error: ApiError): string | undefined {
  const { code } = detailsOf(error);
  return typeof code === 'string' ? code : undefined;
}

/** Somebody changed the record since this page was loaded. */
export function isVersionConflict(error: ApiError): boolean {
  return codeOf(error) === VERSION_CONFLICT;
}

/** The server's sentence; undefined when no answer came at all. */
export function messageOf(error: ApiError): string | undefined {
  const answered = typeof error.status === 'number' || codeOf(error) !== undefined;
  return answered && error.message ? error.message : undefined;
}

/** Messages by field of the form. The server names paths in the body: `input.reason`. */
export function fieldErrorsOf(error: ApiError): Record<string, string> {
  const { errors } = detailsOf(error);
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    (errors as FieldError[])
      .map(({ path, message }) => [fieldOf(path), message] as const)
      .filter((pair): pair is readonly [string, string] => pair[0] !== undefined),
  );
}

function fieldOf(path: FieldError['path']): string | undefined {
  const steps = path.map(String).filter((step) => step !== 'body');
  const [first, second] = steps;
  return first === 'input' ? second : first;
}
