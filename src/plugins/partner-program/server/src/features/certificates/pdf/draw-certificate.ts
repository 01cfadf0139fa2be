import PDFDocument from 'pdfkit';

import type { CertificateState } from '../../../../../rules/certificates/state.rules';
import type { Level } from '../../../../../rules/competences/competence';
import { startOf, type Day } from '../../../../../rules/shared/days';
import { STATE_NAMES } from '../certificates.words';
import { drawFrame } from './draw-frame';
import { drawQr } from './draw-qr';
import { COLOURS, FONTS, PAGE, TEXT_WIDTH } from './look';
import { PAPER_WORDS, type PaperLanguage } from './words';

export interface Paper {
  readonly number: string;
  readonly holderName: string;
  readonly issuedOn: Day;
  readonly level: Level;
  readonly from: Day;
  readonly lastDay: Day;
  readonly state: CertificateState;
  /** Where the number is checked. */
  readonly address: string;
  readonly language: PaperLanguage;
}

type Pdf = InstanceType<typeof PDFDocument>;

const QR_SIZE = 92;
const FOOT = PAGE.height - 158;
/** From the largest on: a long name is written smaller until it takes two lines at most. */
const NAME_SIZES = [36, 32, 28, 24, 20, 17, 14];

/** The certificate as bytes of a PDF: A4, landscape. */
export async function drawCertificate(paper: Paper): Promise<Buffer> {
  const words = PAPER_WORDS[paper.language];
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    lang: paper.language,
    info: {
      Title: `${words.title} ${paper.number}`,
      Author: words.issuer,
      CreationDate: new Date(startOf(paper.issuedOn)),
    },
  });
  for (const [name, file] of Object.entries(FONTS)) pdf.registerFont(name, file);
  drawFrame(pdf);
  drawStatement(pdf, paper);
  drawFoot(pdf, paper);
  drawState(pdf, paper);
  return bytesOf(pdf);
}

function line(
  pdf: Pdf,
  text: string,
  y: number,
  look: [font: string, size: number, colour: string],
) {
  const [font, size, colour] = look;
  pdf.font(font).fontSize(size).fillColor(colour);
  pdf.text(text, PAGE.margin, y, { width: TEXT_WIDTH, align: 'center' });
}

function drawStatement(pdf: Pdf, { language, level, holderName, from, lastDay }: Paper): void {
  const words = PAPER_WORDS[language];
  line(pdf, words.issuer, 66, ['sans', 12, COLOURS.grey]);
  line(pdf, words.title, 94, ['serif-bold', 50, COLOURS.ink]);
  line(pdf, words.confirms, 172, ['serif-italic', 16, COLOURS.grey]);
  drawName(pdf, holderName);
  line(pdf, words.competence, 300, ['serif', 18, COLOURS.ink]);
  line(pdf, words.level[level], 334, ['serif-bold', 22, COLOURS.gold]);
  const term = words.term(words.day(from), words.day(lastDay));
  line(pdf, term, 380, ['sans', 14, COLOURS.ink]);
}

/** Two lines at most, in the middle of their place; beyond the smallest size it is cut. */
function drawName(pdf: Pdf, name: string): void {
  const [top, height] = [202, 84];
  pdf.font('serif-bold').fillColor(COLOURS.ink);
  const width = TEXT_WIDTH;
  const fits = (size: number): boolean =>
    pdf.fontSize(size).heightOfString(name, { width }) <= Math.min(height, size * 3);
  const size = NAME_SIZES.find(fits) ?? Math.min(...NAME_SIZES);
  const taken = Math.min(height, pdf.fontSize(size).heightOfString(name, { width }));
  const y = top + (height - taken) / 2;
  pdf.text(name, PAGE.margin, y, { width, height, align: 'center', ellipsis: true });
}

function drawFoot(pdf: Pdf, { language, number, issuedOn, address }: Paper): void {
  const words = PAPER_WORDS[language];
  label(pdf, words.number, number, FOOT + 12);
  label(pdf, words.issued, words.day(issuedOn), FOOT + 54);
  const x = PAGE.width - PAGE.margin - QR_SIZE;
  drawQr(pdf, address, { x, y: FOOT, size: QR_SIZE });
  pdf.font('sans').fontSize(10).fillColor(COLOURS.grey);
  pdf.text(words.check, x - 210, FOOT + 12, { width: 196, align: 'right' });
  const shown = address.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
  pdf.font('sans').fontSize(9).fillColor(COLOURS.ink);
  pdf.text(shown, x - 210, FOOT + 28, { width: 196, align: 'right' });
  pdf.link(x, FOOT, QR_SIZE, QR_SIZE, address);
}

function label(pdf: Pdf, name: string, value: string, y: number): void {
  pdf.font('sans').fontSize(10).fillColor(COLOURS.grey).text(name, PAGE.margin, y);
  pdf
    .font('sans-bold')
    .fontSize(15)
    .fillColor(COLOURS.ink)
    .text(value, PAGE.margin, y + 14);
}

/** A paper that is valid no more says so across itself: only the page knows of later. */
function drawState(pdf: Pdf, { state, language }: Paper): void {
  if (state.startsWith('valid')) return;
  pdf.save();
  pdf.rotate(-18, { origin: [PAGE.width / 2, PAGE.height / 2] }).fillOpacity(0.22);
  line(pdf, STATE_NAMES[state][language], PAGE.height / 2 - 40, ['sans-bold', 52, COLOURS.red]);
  pdf.restore();
}

function bytesOf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}
