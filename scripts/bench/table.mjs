const COLUMNS = ['what', 'figure', 'beside', 'ratio', 'target'];
const HEAD = { what: '', figure: 'seen', beside: 'beside it', ratio: 'ratio', target: 'target' };

/** The report as a table for a terminal; it reads as Markdown too. */
export function print({ at, machine, after, sections }, { quick }) {
  const rows = sections.flatMap(({ rows: own }) => own);
  const widths = COLUMNS.map((column) =>
    Math.max(...[HEAD, ...rows].map((one) => [...one[column]].length)),
  );
  const line = (one, mark) =>
    `| ${COLUMNS.map((column, i) => pad(one[column], widths[i])).join(' | ')} | ${mark} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|---|`;
  const blocks = sections.map(({ title, rows: own }) =>
    [`\n### ${title}\n`, line(HEAD, ' '), rule, ...own.map((one) => line(one, markOf(one)))].join(
      '\n',
    ),
  );
  const missed = rows.filter(({ met }) => met === false).length;
  const promised = rows.filter(({ met }) => met !== undefined).length;
  const verdict = quick
    ? 'A quick run: it tells that the bench works; its figures mean nothing.'
    : `${promised - missed} of ${promised} targets met.`;
  return [`\n${at}\n${machine}\n${after}`, ...blocks, `\n${verdict}`].join('\n');
}

const markOf = ({ met }) => (met === undefined ? ' ' : met ? '✔' : '✘');
const pad = (text, width) => text + ' '.repeat(width - [...text].length);
