import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { seconds } from '../lib/progress.mjs';
import { FILES } from './folder.mjs';

/** What a person needs to look around: addresses and logins. */
export function describe({ url }, { admins = [], users = [] }, since) {
  const show = (file) => path.relative(ROOT, file);
  return [
    '',
    `The partner programme is ready (${seconds(since)}).`,
    '',
    ...table([
      ['Staff (admin panel)', `${url}/admin`],
      ['Public rating, as a site shows it', `${url}/rating/`],
      ['Public directory (JSON)', `${url}/api/partner-program/directory`],
      ['API description', `${url}/api/partner-program/openapi.json`],
    ]),
    '',
    ...table([
      ['Login', 'Password', 'Role', 'Partner'],
      ...admins.map((item) => [item.email, item.password, item.role, '(staff)']),
      ...users.map((item) => [item.email, item.password, item.role, item.partner]),
    ]),
    '',
    `Logins and API tokens: ${show(FILES.accounts)} · mails: ${show(FILES.mail)} · log: ${show(FILES.log)} · stop: Ctrl-C`,
  ].join('\n');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) =>
    `  ${row.map((cell, i) => String(cell ?? '').padEnd(widths[i])).join('  ')}`.trimEnd(),
  );
}

function width(cell) {
  return String(cell ?? '').length;
}
