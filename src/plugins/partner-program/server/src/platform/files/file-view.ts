import { z } from '@strapi/utils';

import { FILE_TYPES } from './content/types';
import type { PrivateFile } from './files.store';

/** A private file in an answer, for those who may read it. */
export const fileView = z.object({
  documentId: z.string(),
  name: z.string(),
  type: z.enum(FILE_TYPES),
  bytes: z.number().int(),
});
export type FileView = z.infer<typeof fileView>;

/** A private file as every answer names it: never where its bytes lie. */
export function viewOf({ documentId, name, type, bytes }: PrivateFile): FileView {
  return { documentId, name, type, bytes };
}
