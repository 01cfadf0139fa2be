import { COLOURS, PAGE } from './look';

const CORNER = 34;

/** The ground, two lines around and a square in each corner. */
export function drawFrame(pdf: PDFKit.PDFDocument): void {
  const { width, height } = PAGE;
  pdf.rect(0, 0, width, height).fill(COLOURS.paper);
  pdf
    .lineWidth(2.4)
    .rect(26, 26, width - 52, height - 52)
    .stroke(COLOURS.ink);
  pdf.lineWidth(0.8).rect(CORNER, CORNER, width - 2 * CORNER, height - 2 * CORNER);
  pdf.stroke(COLOURS.line);
  for (const x of [CORNER, width - CORNER]) {
    for (const y of [CORNER, height - CORNER]) {
      pdf.rect(x - 8, y - 8, 16, 16).fillAndStroke(COLOURS.paper, COLOURS.line);
      pdf.rect(x - 3.5, y - 3.5, 7, 7).fill(COLOURS.line);
    }
  }
  const middle = width / 2;
  pdf
    .lineWidth(0.8)
    .moveTo(middle - 130, 162)
    .lineTo(middle + 130, 162)
    .stroke(COLOURS.line);
}
