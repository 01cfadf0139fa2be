import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDOVER_MOVES } from '../../../../rules/handovers/handover.states';
import { CLAIM_MOVES } from '../../../../rules/licence-keys/claim.states';
import { REQUEST_MOVES } from '../../../../rules/points/request.states';
import { VIOLATION_MOVES } from '../../../../rules/conduct/violation.states';
import { LIFE_MOVES } from '../../../../rules/projects/life.states';
import { PARTNERSHIP_MOVES } from '../../../../rules/partners/partnership.states';
import { PUBLICATION_MOVES } from '../../../../rules/projects/publication.states';
import { QUALIFICATION_MOVES } from '../../../../rules/qualifications/qualification.states';
import { CALL_MOVES } from '../../../../rules/surveys/call.states';
import { en } from './en';

const SERVER = join(__dirname, '../../../../server/src');

/** Where the server declares actions: read as text, because the panel may not import the server. */
const declarations = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.actions.ts'))
  .map((file) => ({ file, code: readFileSync(join(SERVER, file), 'utf8') }));

/** Scheduled tasks, read the same way. */
const jobs = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.jobs?\.ts$/.test(file))
  .map((file) => readFileSync(join(SERVER, file), 'utf8'))
  .flatMap((code) => [...code.matchAll(/: Job = \{\n {2}name: '([a-z-]+)'/g)])
  .map(([, name]) => name ?? '');

const all = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].map(([, found]) => found ?? '');

const texts = new Set(Object.keys(en.texts));

describe.each(declarations)('what $file declares', ({ code }) => {
  const records = all(code, /\brecord: '([a-z-]+)'/g);

  it('has a label and a hint for each action', () => {
    const names = [...all(code, /\bname: '([a-z-]+)'/g), ...all(code, /Action\('([a-z-]+)'/g)];
    const unlabelled = names.filter(
      (name) =>
        !records.some((record) => {
          const id = `action.${record}.${name}`;
          return texts.has(id) && texts.has(`${id}.hint`);
        }),
    );
    expect(unlabelled).toEqual([]);
  });

  it('has a label for each field of their forms', () => {
    const shapes = all(code, /z\.strictObject\(\{([^}]*)\}\)/g);
    const fields = shapes.flatMap((shape) => all(shape, /(\w+): /g));
    expect(fields.filter((field) => !texts.has(`input.${field}`))).toEqual([]);
  });
});

describe.each([
  ['enterprise-project', LIFE_MOVES],
  ['enterprise-project', PUBLICATION_MOVES],
  ['partner', PARTNERSHIP_MOVES],
  ['point-request', REQUEST_MOVES],
  ['violation', VIOLATION_MOVES],
  ['key-claim', CLAIM_MOVES],
  ['quality-handover', HANDOVER_MOVES],
  ['specialist', QUALIFICATION_MOVES],
  ['specialist-attestation', QUALIFICATION_MOVES],
  ['publication', QUALIFICATION_MOVES],
  ['large-project', QUALIFICATION_MOVES],
  ['turnover', QUALIFICATION_MOVES],
  ['survey-call', CALL_MOVES],
])('the states and moves of a %s', (record, table) => {
  it('have texts', () => {
    const moves = Object.keys(table.moves).map((move) => `journal.${record}.${move}`);
    const states = table.states.map((state) => `state.${state}`);
    expect([...moves, ...states].filter((id) => !texts.has(id))).toEqual([]);
  });
});

describe('scheduled tasks', () => {
  it('are found', () => expect(jobs).toContain('quality-evaluation'));

  it.each(jobs)('%s has a name and a hint', (name) => {
    const ids = [`jobs.name.${name}`, `jobs.name.${name}.hint`];
    expect(ids.filter((id) => !texts.has(id))).toEqual([]);
  });
});
