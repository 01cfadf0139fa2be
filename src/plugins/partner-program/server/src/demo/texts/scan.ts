import type { DemoFile } from '../uploads';

/** One page that says the number: as small as a PDF can be. */
export function scanOf(number: string): DemoFile {
  const text = `BT /F 28 Tf 90 420 Td (${number}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ];
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  for (const [i, object] of objects.entries()) {
    offsets.push(parts.join('').length);
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  const body = parts.join('');
  const whole = `${body}${table}${trailer}startxref\n${body.length}\n%%EOF\n`;
  return { name: `${number}.pdf`, content: Buffer.from(whole, 'latin1') };
}
