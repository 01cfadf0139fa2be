/** Import directions: docs/decisions/0001, "Directions". Checked by `npm run imports`. */
const { featureRules } = require('./scripts/lib/feature-order.cjs');

const P = '^src/plugins/partner-program';
const FEATURE = `${P}/server/src/features/([^/]+)/`;
const TEST = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Whatever needs itself cannot be read from the bottom up.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { circular: true },
    },
    {
      name: 'rules-are-pure',
      comment:
        'The programme: no Strapi, no server, no I/O. Calendar arithmetic sits in rules/shared.',
      severity: 'error',
      from: { path: `${P}/rules/(?!shared/)`, pathNot: TEST },
      to: { pathNot: `${P}/rules/` },
    },
    {
      name: 'shared-rules-know-no-feature',
      severity: 'error',
      from: { path: `${P}/rules/shared/`, pathNot: TEST },
      to: { path: `${P}/`, pathNot: `${P}/rules/shared/` },
    },
    {
      name: 'shared-rules-know-no-framework',
      severity: 'error',
      from: { path: `${P}/rules/shared/`, pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-take-only-types-from-other-features',
      severity: 'error',
      from: { path: `${P}/rules/([^/]+)/`, pathNot: TEST },
      to: {
        path: `${P}/rules/`,
        pathNot: [`${P}/rules/$1/`, `${P}/rules/shared/`],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: `${P}/server/src/platform/`, pathNot: TEST },
      to: { path: [`${P}/server/src/features`, `${P}/server/src/demo/`, `${P}/admin/`] },
    },
    {
      name: 'store-points-nowhere-up',
      comment: 'The door to the database does not know who comes through it.',
      severity: 'error',
      from: { path: `${FEATURE}.*\\.store\\.ts$` },
      to: {
        path: `${P}/server/src/features/.*(/use-cases/|\\.(routes|actions|jobs)\\.ts$|/manifest\\.ts$)`,
      },
    },
    {
      name: 'store-knows-only-the-types-of-rules',
      severity: 'error',
      from: { path: `${FEATURE}.*\\.store\\.ts$` },
      to: { path: `${P}/rules/(?!shared/)`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'use-cases-point-nowhere-up',
      severity: 'error',
      from: { path: `${FEATURE}use-cases/`, pathNot: TEST },
      to: { path: `${P}/server/src/features/.*(\\.(routes|actions|jobs)\\.ts$|/manifest\\.ts$)` },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: { path: FEATURE },
      to: {
        path: `${P}/server/src/features/[^/]+/`,
        pathNot: [`${P}/server/src/features/$1/`, `${P}/server/src/features/[^/]+/index\\.ts$`],
      },
    },
    ...featureRules(P),
    {
      name: 'admin-never-meets-the-server',
      severity: 'error',
      from: { path: `${P}/admin/` },
      to: { path: `${P}/server/` },
    },
    {
      name: 'server-never-meets-the-admin',
      severity: 'error',
      from: { path: `${P}/(server|rules)/` },
      to: { path: [`${P}/admin/`, '^src/admin/'] },
    },
    {
      name: 'admin-knows-types-and-state-tables',
      severity: 'error',
      from: { path: `${P}/admin/`, pathNot: TEST },
      to: {
        path: `${P}/rules/`,
        pathNot: [`${P}/rules/[^/]+/[^/]+\\.states\\.ts$`, `${P}/rules/shared/`],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'product-needs-no-tests-and-scripts',
      severity: 'error',
      from: { path: '^(src|config)/', pathNot: TEST },
      to: { path: ['^tests/', '^scripts/', TEST] },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^\\.\\./.*dist/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|\\.tmp|\\.demo|src/plugins/[^/]+/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
