import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { textsOf } from '.';
import { HIDDEN_FACTS, SHOWN_FACTS } from '../../../../rules/shared/journal-facts';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';

const SERVER = join(__dirname, '../../../../server/src');

/** What writes to the journal: read as text, because the panel may not import the server. */
const writers = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, code: readFileSync(join(SERVER, file), 'utf8') }))
  .filter(({ code }) => /\.journal\(|JournalFacts|JournalLine|moveApplication\(/.test(code));

/** The names in `facts: {…}` and `facts = {…}`, but for those of refusals and of what is told. */
function factsIn(code: string): string[] {
  const source = ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...namesIn(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function namesIn(node: ts.Node): string[] {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return [];
  if (node.name.getText() !== 'facts' || !node.initializer) return [];
  if (!ts.isObjectLiteralExpression(node.initializer) || hasCode(node.parent)) return [];
  return node.initializer.properties.flatMap(({ name }) => (name ? [name.getText()] : []));
}

function hasCode(parent: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(parent)) return false;
  return parent.properties.some(({ name }) => name?.getText() === 'code');
}

/**
 * The fields that an interface of the server names: partners say them, the journal keeps which. The
 * version of a text that was read is no field of the record.
 */
function fieldsOf(file: string, name: string): string[] {
  const body = readFileSync(join(SERVER, 'features', file), 'utf8').split(`interface ${name} {`)[1];
  const named = [...(body?.split('\n}')[0] ?? '').matchAll(/readonly (\w+)\??:/g)];
  return named.map(([, field]) => field ?? '').filter((field) => !field.endsWith('Version'));
}

describe('D-history: the facts of the journal', () => {
  it('are found where they are written', () => {
    const all = writers.flatMap(({ code }) => factsIn(code));
    expect(all).toEqual(expect.arrayContaining(['fields', 'pointsBooked', 'lastDay', 'checklist']));
  });

  it.each(writers)('of $file are on one of the lists', ({ code }) => {
    const listed = { ...SHOWN_FACTS, ...HIDDEN_FACTS };
    expect(factsIn(code).filter((fact) => !(fact in listed))).toEqual([]);
  });

  it('are either shown or hidden for a reason', () => {
    expect(Object.keys(HIDDEN_FACTS).filter((fact) => fact in SHOWN_FACTS)).toEqual([]);
  });
});

describe.each([
  ['en', en],
  ['ru', ru],
  ['kk', kk],
])('the journal in %s', (_name, language) => {
  it.each(Object.keys(SHOWN_FACTS))('has a label for %s', (fact) => {
    expect(language.texts[`journal.fact.${fact}`]).toBeTruthy();
  });

  it.each([
    ['point-request', 'points/use-cases/write-request.ts', 'RequestInput'],
    ['enterprise-project', 'projects/use-cases/write-project.ts', 'ProjectInput'],
    ['partner', 'partners/use-cases/edit-card.ts', 'CardInput'],
  ])('names what partners say of a %s', (record, file, name) => {
    const fields = fieldsOf(file, name);
    expect(fields).not.toEqual([]);
    const texts = textsOf(language);
    const prefix = `content-manager.content-types.plugin::partner-program.${record}`;
    const unnamed = fields.filter(
      (field) => !texts[`${prefix}.${field}`] && !language.texts[`journal.field.${field}`],
    );
    expect(unnamed).toEqual([]);
  });
});
