import { createId } from '@paralleldrive/cuid2';

/** A public name for a new record, of the kind Strapi gives. */
export function newDocumentId(): string {
  return createId();
}
