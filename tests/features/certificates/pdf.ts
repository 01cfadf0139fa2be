import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

export interface ReadPdf {
  readonly text: string;
  readonly links: string[];
}

/** What a reader of PDFs sees in it. */
export function readPdf(bytes: Buffer): ReadPdf {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  try {
    const file = path.join(folder, 'certificate.pdf');
    writeFileSync(file, bytes);
    const script = path.join(__dirname, '../../support/read-pdf.mjs');
    return JSON.parse(execFileSync(process.execPath, [script, file]).toString('utf8')) as ReadPdf;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Square = readonly [x: number, y: number, side: number];

/** What a telephone reads in the QR code: its squares are painted and decoded. */
export function readQr(bytes: Buffer): string | undefined {
  const squares = squaresOf(bytes);
  const [unit = 1, left, top] = [
    squares[0]?.[2],
    Math.min(...squares.map(([x]) => x)),
    Math.min(...squares.map(([, y]) => y)),
  ];
  const scale = 4;
  const side = (Math.round(Math.max(...squares.map(([x]) => x - left)) / unit) + 9) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of squares) {
    const [column, row] = [(x - left) / unit + 4, (y - top) / unit + 4].map(Math.round);
    for (let i = 0; i < scale * scale; i += 1) {
      const at = [(column ?? 0) * scale + (i % scale), (row ?? 0) * scale + Math.floor(i / scale)];
      pixels.fill(
        0,
        ((at[1] ?? 0) * side + (at[0] ?? 0)) * 4,
        ((at[1] ?? 0) * side + (at[0] ?? 0)) * 4 + 3,
      );
    }
  }
  return jsQR(pixels, side, side)?.data;
}

/** The small squares of the page's drawing. */
function squaresOf(bytes: Buffer): Square[] {
  const found: Square[] = [];
  for (const [, x, y, width, height] of drawingOf(bytes).matchAll(
    /(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+) re\b/g,
  )) {
    if (width === height && Number(width) < 5) found.push([Number(x), Number(y), Number(width)]);
  }
  return found;
}

/** The only stream that has rectangles is the page's content. */
function drawingOf(bytes: Buffer): string {
  for (let at = 0; ;) {
    const start = bytes.indexOf('stream\n', at);
    if (start < 0) throw new Error('The PDF has no drawing');
    const end = bytes.indexOf('endstream', start);
    at = end + 'endstream'.length;
    const text = inflated(bytes.subarray(start + 'stream\n'.length, end));
    if (/ re\b/.test(text)) return text;
  }
}

function inflated(part: Buffer): string {
  try {
    return inflateSync(part).toString('latin1');
  } catch {
    return '';
  }
}
