import { create } from 'qrcode';

import { COLOURS } from './look';

/** White around the code, in modules: what a reader needs. */
const QUIET = 4;

/** A QR code as squares: sharp on any paper. */
export function drawQr(
  pdf: PDFKit.PDFDocument,
  text: string,
  place: { readonly x: number; readonly y: number; readonly size: number },
): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const unit = place.size / (modules.size + 2 * QUIET);
  pdf.rect(place.x, place.y, place.size, place.size).fill('#ffffff');
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      const [x, y] = [place.x + (column + QUIET) * unit, place.y + (row + QUIET) * unit];
      pdf.rect(x, y, unit, unit);
    }
  }
  pdf.fill(COLOURS.ink);
}
