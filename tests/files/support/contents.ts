import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';

import type { ObjectSource } from '../../../src/plugins/partner-program/server/src/platform/files/storage/storage';

export { JPEG, RED_PNG as PNG, SVG } from '../../directory/support/pictures';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A PDF of exactly that many bytes. */
export function pdfOf(bytes: number): Buffer {
  const whole = Buffer.alloc(bytes, 'x');
  whole.write('%PDF-1.7\n', 0);
  whole.write('%%EOF\n', bytes - 6);
  return whole;
}

type Parts = readonly (readonly [name: string, content: string | Buffer])[];

/** A ZIP archive as Office writes one. */
export function zipOf(parts: Parts): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(Buffer.byteLength(content), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    bodies.push(Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function contentTypes(...types: string[]): string {
  const parts = types.map((type, i) => `<Override PartName="/p${i}.xml" ContentType="${type}"/>`);
  return `<?xml version="1.0"?><Types xmlns="x">${parts.join('')}</Types>`;
}

export function officeOf(types: string, ...more: Parts): Buffer {
  return zipOf([['[Content_Types].xml', types], ['_rels/.rels', '<Relationships/>'], ...more]);
}

export const DOCX = officeOf(contentTypes(`${WORD}.main+xml`), ['word/document.xml', '<a/>']);
export const XLSX = officeOf(contentTypes(`${EXCEL}.main+xml`), ['xl/workbook.xml', '<a/>']);
export const MAIN_WORD = `${WORD}.main+xml`;
export const MACRO_WORD = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** Bytes as a storage takes them. */
export function sourceOf(content: Buffer): ObjectSource {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const open = (): Readable => Readable.from([content], { objectMode: false });
  return { bytes: content.length, sha256, open };
}
