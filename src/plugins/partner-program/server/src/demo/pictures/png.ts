import { deflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const SHADES = 64;

/**
 * A square picture of two colours and the shades between them.
 * @param cover how much of the mark is seen at a point, 0 to 1
 */
export function pngOf(
  size: number,
  [back, mark]: readonly [Colour, Colour],
  cover: (column: number, row: number) => number,
): Buffer {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) {
    rows.push(0);
    for (let column = 0; column < size; column += 1) {
      rows.push(Math.round(cover(column, row) * (SHADES - 1)));
    }
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(size)),
    chunk('PLTE', palette(back, mark)),
    chunk('IDAT', deflateSync(Buffer.from(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a point, each the number of a colour. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes.set([8, 3, 0, 0, 0], 8);
  return bytes;
}

function palette(back: Colour, mark: Colour): Buffer {
  const shades = Array.from({ length: SHADES }, (_, i) =>
    back.map((value, part) => Math.round(value + (((mark[part] ?? 0) - value) * i) / (SHADES - 1))),
  );
  return Buffer.from(shades.flat());
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** CRC-32 as PNG has it; Node 20 does not always bring one. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
