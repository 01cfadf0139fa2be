import type { FileHandle } from 'node:fs/promises';

import type { FileType } from './types';
import { readDirectory, readEntry } from './zip';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIN_PARTS: Readonly<Record<string, FileType>> = {
  [`${DOCUMENT}.main+xml`]: DOCUMENT,
  [`${WORKBOOK}.main+xml`]: WORKBOOK,
};
const MOST_LISTED = 1024 * 1024;

/**
 * What an Office Open XML package is by the list of its parts, which is what Word and Excel go by:
 * a document, a workbook, one with macros, or none of these.
 */
export async function officeTypeOf(
  file: FileHandle,
  bytes: number,
): Promise<FileType | 'macros' | undefined> {
  const entries = await readDirectory(file, bytes);
  const list = entries?.find(({ name }) => name === '[Content_Types].xml');
  const xml = list && (await readEntry(file, list, MOST_LISTED))?.toString('utf8');
  // In comments and entities another list could be hidden from us than the one Office reads.
  if (!xml || xml.includes('<!')) return undefined;
  const types = [...xml.matchAll(/ContentType\s*=\s*["']([^"']*)["']/g)].map(
    ([, type = '']) => type,
  );
  if (types.some((type) => type.includes('&'))) return undefined;
  const names = entries?.map(({ name }) => name) ?? [];
  if ([...types, ...names].some((text) => /macro|vba|activex/i.test(text))) return 'macros';
  const [main, second] = new Set(types.flatMap((type) => MAIN_PARTS[type] ?? []));
  return second ? undefined : main;
}
