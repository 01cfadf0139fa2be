import type { Refusal } from '../../platform/http/raw-form';
import type { Language, Text } from '../../platform/languages';

const RECEIVED: Text = {
  ru: 'Отчёт получен',
  kk: 'Есеп алынды',
  en: 'The report was received',
};
const WHAT_NEXT: Text = {
  ru: 'Чтобы сдача проекта была учтена, партнёр подтверждает отчёт в своём кабинете. Отчёт, который никто не подтвердил, стирается через 30 дней.',
  kk: 'Жобаны тапсыру есепке алынуы үшін серіктес есепті өз кабинетінде растайды. Ешкім растамаған есеп 30 күннен кейін өшіріледі.',
  en: 'For the handover to count, the partner confirms the report in its cabinet. A report that nobody confirms is erased after 30 days.',
};
const TO_CABINET: Text = {
  ru: 'Войти в кабинет партнёра',
  kk: 'Серіктес кабинетіне кіру',
  en: 'Log in to the partner’s cabinet',
};
const LOG_IN: Text = {
  ru: 'Войдите в кабинет партнёра на сайте партнёрской программы.',
  kk: 'Серіктестік бағдарламаның сайтында серіктес кабинетіне кіріңіз.',
  en: 'Log in to the partner’s cabinet on the site of the partner programme.',
};
const NOT_RECEIVED: Text = {
  ru: 'Отчёт не принят',
  kk: 'Есеп қабылданбады',
  en: 'The report was not accepted',
};
const NOTHING_KEPT: Text = {
  ru: 'Ничего не сохранено. Отправьте отчёт из Монитора качества ещё раз; если ошибка повторится, сообщите её код.',
  kk: 'Ештеңе сақталмады. Есепті Сапа мониторынан қайта жіберіңіз; қате қайталанса, оның кодын хабарлаңыз.',
  en: 'Nothing was kept. Send the report from the Quality Monitor again; if the error comes back, tell us its code.',
};
const CODE: Text = { ru: 'Код', kk: 'Коды', en: 'Code' };

/**
 * quality-monitor: what a browser is told when the report was taken, the same whatever it says. It
 * leads to the cabinet's login where staff have said where that is.
 */
export function receivedPage(language: Language, cabinet: string | null): string {
  const login =
    cabinet === null
      ? LOG_IN[language]
      : `<a href="${escaped(cabinet)}">${TO_CABINET[language]}</a>`;
  return page(language, RECEIVED[language], `<p>${WHAT_NEXT[language]}</p><p>${login}</p>`);
}

/** Why the report was not taken. */
export function refusedPage({ code, message }: Refusal, language: Language): string {
  const named = `<p>${CODE[language]}: <code>${escaped(code)}</code></p>`;
  const told = `<p role="alert">${escaped(message)}</p><p>${NOTHING_KEPT[language]}</p>${named}`;
  return page(language, NOT_RECEIVED[language], told);
}

const STYLE =
  'body{margin:0;background:#fff;color:#1a1a1a;font:1.125rem/1.6 system-ui,sans-serif}' +
  'main{max-width:38rem;margin:0 auto;padding:2rem 1.25rem}h1{font-size:1.6rem;line-height:1.25}' +
  'a{color:#0b4fc4}a:focus-visible{outline:3px solid #0b4fc4;outline-offset:2px}' +
  '@media(prefers-color-scheme:dark){body{background:#16181d;color:#f0f0f0}a{color:#8ab4ff}}';

function page(language: Language, title: string, body: string): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1>${body}</main></body></html>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
