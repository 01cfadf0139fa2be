import { Problem } from '../../lib/problem.mjs';
import { ms, row } from '../rows.mjs';
import { median } from '../stats.mjs';
import { accountsOf } from './accounts.mjs';
import { watched } from './watched.mjs';

const MEBIBYTES = 20;
const MOST_GROWTH_MB = 100;
const FILES = '/api/partner-program/cabinet/files';

/** The largest file there may be, in and out: what the server needs of memory meanwhile. */
export async function measureFiles(context) {
  const { owner } = await accountsOf(context);
  const { large, effort } = context;
  const file = largestPdf();
  const headers = { Authorization: owner };
  const [up, down] = [[], []];
  for (let run = 0; run < effort.runs; run += 1) {
    let documentId;
    up.push(await watched(large, async () => (documentId = await upload(large, headers, file))));
    const path = `${FILES}/${documentId}`;
    down.push(await watched(large, () => download(large, headers, path)));
    await large.request(path, { method: 'DELETE', headers });
  }
  return [rowOf('20 MiB in', up), rowOf('20 MiB out', down)];
}

function rowOf(what, runs) {
  const growth = Math.max(...runs.map((run) => run.growth));
  return row(`${what}: growth of memory at most`, `${growth} MB`, {
    beside: `in ${ms(median(runs.map((run) => run.ms)))}`,
    target: `< ${MOST_GROWTH_MB} MB`,
    met: growth < MOST_GROWTH_MB,
  });
}

function largestPdf() {
  const bytes = Buffer.alloc(MEBIBYTES * 1024 * 1024, ' ');
  bytes.write('%PDF-1.7\n');
  bytes.write('\n%%EOF\n', bytes.length - 7);
  return new Blob([bytes], { type: 'application/pdf' });
}

async function upload(server, headers, file) {
  const form = new FormData();
  form.append('files', file, 'largest.pdf');
  const answer = await server.request(FILES, { method: 'POST', headers, body: form });
  const text = await answer.text();
  if (answer.status !== 201) throw new Problem(`The upload answered ${answer.status}: ${text}`);
  return JSON.parse(text).data.documentId;
}

async function download(server, headers, path) {
  const answer = await server.request(path, { headers });
  const { byteLength } = await answer.arrayBuffer();
  if (byteLength !== MEBIBYTES * 1024 * 1024) {
    throw new Problem(`The download answered ${answer.status} and ${byteLength} bytes`);
  }
}
