/** The files of a new feature by their path in the plugin: the anatomy of docs/decisions/0001. */
export function featureFiles(name) {
  const Name = name[0].toUpperCase() + name.slice(1);
  const NAME = name.toUpperCase();
  const server = `server/src/features/${name}`;
  return {
    [`rules/${name}/${name}.rules.ts`]: rules(name, Name),
    [`rules/${name}/${name}.rules.test.ts`]: rulesTest(name, Name),
    [`${server}/index.ts`]: index(name, Name),
    [`${server}/manifest.ts`]: manifest(name, NAME),
    [`${server}/${name}.refusals.ts`]: refusals(name, NAME),
    [`${server}/${name}.routes.ts`]: routes(name, Name),
    [`${server}/${name}.store.ts`]: store(Name),
    [`${server}/use-cases/check-${name}.ts`]: useCase(name, Name),
    [`admin/src/features/${name}/index.tsx`]: admin(Name),
  };
}

const rules = (name, Name) => `import { accept, refuse, type Decision } from '../shared/decision';
import type { Day } from '../shared/days';

/** What has to be known to decide. */
export interface ${Name}Facts {
  readonly open: boolean;
}

/** RULE-ID: say in one sentence what the rule says. */
export function decide${Name}(facts: ${Name}Facts, today: Day): Decision<Day> {
  return facts.open ? accept(today) : refuse('${name}.closed', { today });
}
`;

const rulesTest = (name, Name) => `import { day } from '../shared/days';
import { decide${Name} } from './${name}.rules';

const TODAY = day('2026-12-01');

describe('RULE-ID', () => {
  it.each([
    [true, { ok: true, value: TODAY }],
    [false, { ok: false, refusal: { code: '${name}.closed', facts: { today: TODAY } } }],
  ])('open %s', (open, decision) => {
    expect(decide${Name}({ open }, TODAY)).toEqual(decision);
  });
});
`;

const index = (name, Name) => `/** What other features may ask of ${name}. */
export { read${Name}Facts } from './${name}.store';
`;

const manifest = (name, NAME) => `import type { FeatureManifest } from '../../platform/manifest';
import { ${NAME}_REFUSALS } from './${name}.refusals';
import { ${name}Routes } from './${name}.routes';

/** §: what the feature is, in one line. */
export const ${name}Manifest: FeatureManifest = {
  name: '${name}',
  routes: ${name}Routes,
  refusals: ${NAME}_REFUSALS,
};
`;

const refusals = (name, NAME) => `import type { RefusalTexts } from '../../platform/refusals';

/** What the rules of ${name} can refuse. */
export const ${NAME}_REFUSALS: RefusalTexts = {
  '${name}.closed': {
    status: 409,
    text: {
      ru: 'Сейчас это невозможно.',
      kk: 'Қазір бұл мүмкін емес.',
      en: 'This is not possible now.',
    },
  },
};
`;

const routes = (name, Name) => `import { z } from '@strapi/utils';

import { accept } from '../../../../rules/shared/decision';
import { dayAnswer } from '../../platform/http/contracts';
import { defineRoute } from '../../platform/http/route';
import { inUnit } from '../../platform/unit-of-work';
import { check${Name} } from './use-cases/check-${name}';

export const ${name}Routes = [
  defineRoute({
    method: 'GET',
    path: '/cabinet/${name}',
    name: 'check-${name}',
    summary: 'Say what it answers',
    access: { door: 'cabinet', role: 'viewer' },
    answer: z.object({ today: dayAnswer }),
    refusals: ['${name}.closed'],
    handle: async ({ strapi, actor, caller }) => {
      const done = await inUnit(strapi, actor, (unit) => check${Name}(unit, caller().partnerId));
      return done.ok ? accept({ data: { today: done.value } }) : done;
    },
  }),
];
`;

const store = (Name) => `import type { Knex } from 'knex';

/** The facts that the rules need about one partner: the only door to the database. */
export async function read${Name}Facts(db: Knex, partnerId: number): Promise<{ open: boolean }> {
  const row = await db('pp_partners').where({ id: partnerId }).first<{ id: number }>('id');
  return { open: row !== undefined };
}
`;

const useCase = (
  name,
  Name,
) => `import { decide${Name} } from '../../../../../rules/${name}/${name}.rules';
import type { Decision } from '../../../../../rules/shared/decision';
import type { Day } from '../../../../../rules/shared/days';
import type { Unit } from '../../../platform/unit-of-work';
import { read${Name}Facts } from '../${name}.store';

/** RULE-ID: load, decide, save. */
export async function check${Name}(unit: Unit, partnerId: number): Promise<Decision<Day>> {
  return decide${Name}(await read${Name}Facts(unit.trx, partnerId), unit.today);
}
`;

const admin = (Name) => `import type { ReactNode } from 'react';

/** Pages, widgets and panels of the feature. */
export function ${Name}Page(): ReactNode {
  return null;
}
`;
