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
      ['Forgotten password, by mail', `${url}/password/`],
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
    `Mails are files, none leaves this machine: ${show(FILES.mail)}/*.eml (links in them lead here)`,
    `Logins and API tokens: ${show(FILES.accounts)} · log: ${show(FILES.log)} · stop: Ctrl-C`,
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
