import type { Language, Text } from '../languages';
import type { MailText } from './render';

const FOOTER: Text = {
  ru: 'Партнёрская программа 1С-Битрикс в Казахстане. На это письмо отвечать не нужно: его отправила система.',
  kk: 'Қазақстандағы 1С-Битрикс серіктестік бағдарламасы. Бұл хатқа жауап берудің қажеті жоқ: оны жүйе жіберді.',
  en: 'The 1C-Bitrix partner programme in Kazakhstan. There is no need to reply: this mail was sent by the system.',
};

/** Both forms of a mail: plain text, and the same as simple HTML for those who cannot do without. */
export interface FramedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Puts a rendered text into the frame of the programme's mails. */
export function frame({ subject, body }: MailText, language: Language): FramedMail {
  const footer = FOOTER[language];
  return {
    subject,
    text: `${body}\n\n-- \n${footer}\n`,
    html: htmlOf(subject, body, footer, language),
  };
}

const STYLE =
  'font:16px/1.5 Arial,sans-serif;color:#1d1d1f;max-width:36em;margin:0 auto;padding:24px';
const SMALL = 'font-size:14px;color:#5c5c66;border-top:1px solid #d9d9e0;padding-top:12px';

function htmlOf(subject: string, body: string, footer: string, language: Language): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((part) => `<p>${part.split('\n').map(linked).join('<br>\n')}</p>`);
  return [
    `<!doctype html>`,
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width">`,
    `<title>${escape(subject)}</title></head>`,
    `<body style="margin:0"><div role="article" lang="${language}" style="${STYLE}">`,
    ...paragraphs,
    `<p style="${SMALL}">${escape(footer)}</p>`,
    `</div></body></html>`,
  ].join('\n');
}

/** Addresses become links; full stops and brackets after them do not belong to them. */
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»]/g;

function linked(line: string): string {
  let html = '';
  let from = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const href = escape(match[0]);
    html += `${escape(line.slice(from, match.index))}<a href="${href}">${href}</a>`;
    from = match.index + match[0].length;
  }
  return html + escape(line.slice(from));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
