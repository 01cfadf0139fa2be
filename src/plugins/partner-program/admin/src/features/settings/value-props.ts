import type { JsonSchema } from '../../shared/api/json-schema';

/** What an input of a setting's value is drawn from. */
export interface ValueProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** Parts of it that cannot be saved; '' is the whole. */
  readonly wrong: readonly string[];
  /** Undefined: what was entered is no value. */
  readonly onChange: (value: unknown) => void;
}
