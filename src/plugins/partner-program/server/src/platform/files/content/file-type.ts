import { open, type FileHandle } from 'node:fs/promises';

import { accept, refuse, type Decision } from '../../../../../rules/shared/decision';
import { officeTypeOf } from './office';
import type { FileType } from './types';
import { readAt } from './zip';

/**
 * The type of a file by what is in it, whatever its name and sender say. Refuses with `file.empty`,
 * `file.macros` or `file.type`.
 */
export async function decideType(path: string, bytes: number): Promise<Decision<FileType>> {
  if (bytes === 0) return refuse('file.empty');
  const file = await open(path, 'r');
  try {
    const type = await typeOf(file, bytes);
    if (type === 'macros') return refuse('file.macros');
    return type ? accept(type) : refuse('file.type');
  } finally {
    await file.close();
  }
}

const PDF_END = 4096;

async function typeOf(file: FileHandle, bytes: number): Promise<FileType | 'macros' | undefined> {
  const head = (await readAt(file, 0, 16)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return officeTypeOf(file, bytes);
  if (/^\x89PNG\r\n\x1a\n....IHDR/s.test(head)) return 'image/png';
  if (/^\xff\xd8\xff[\xc0-\xfe]/.test(head)) return 'image/jpeg';
  if (!/^%PDF-\d\.\d/.test(head)) return undefined;
  const tail = await readAt(file, Math.max(0, bytes - PDF_END), bytes);
  return tail.includes('%%EOF') ? 'application/pdf' : undefined;
}
