import { builtinModules } from 'node:module';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE = [
  'console',
  'process',
  'fetch',
  'URL',
  'AbortController',
  'performance',
  'Buffer',
  'Blob',
  'FormData',
];
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
const COMMONJS = ['module', 'require', '__dirname'];
const BROWSER = [
  'AbortController',
  'AbortSignal',
  'CSS',
  'FormData',
  'Intl',
  'URL',
  'URLSearchParams',
  'addEventListener',
  'document',
  'fetch',
  'history',
  'location',
  'matchMedia',
  'navigator',
  'performance',
  'scrollTo',
];
const asGlobals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const BUILT_INS = builtinModules.flatMap((name) => [name, `node:${name}`]);
const NO_CLOCK =
  'The day and the moment are arguments of a rule: the caller has the programme clock.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.cache/',
      '.tmp/',
      '.demo/',
      '.strapi/',
      'types/generated/',
      'build/',
    ],
  },
  js.configs.recommended,
  {
    // The public page: ES modules as a browser takes them, so what is a browser's is known here.
    files: ['public/**/*.js'],
    languageOptions: { globals: asGlobals([...BROWSER, ...TIMERS]) },
    rules: {
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Texts of partners must stay texts: use h() of dom.js.',
        })),
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    ignores: ['public/**'],
    languageOptions: { globals: asGlobals([...NODE, ...TIMERS, ...COMMONJS]) },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.json',
          './tsconfig.tests.json',
          './src/admin/tsconfig.json',
          './src/plugins/partner-program/admin/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Strapi and react-intl hand out objects of functions that are meant to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // An interface may ask for a promise that one implementation has no use for.
      '@typescript-eslint/require-await': 'off',
      // Stray control characters are what a text rule of ours takes out.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always'],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // Tables of data, tests and React components are long by nature.
    files: [
      '**/*.test.ts',
      '**/data/**',
      '**/translations/**',
      '**/*.tsx',
      '**/demo/**',
      'tests/**',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Answers of the server under test are read field by field; a wrong one fails the test.
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      'max-lines-per-function': 'off',
    },
  },
  { files: ['config/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['src/plugins/*/rules/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...asBanned([...NODE, ...TIMERS, ...COMMONJS])],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: NO_CLOCK },
        {
          object: 'Math',
          property: 'random',
          message: 'Rules are the same for everybody, every time.',
        },
        { object: 'Temporal', property: 'Now', message: NO_CLOCK },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: NO_CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: NO_CLOCK },
      ],
      'no-restricted-imports': [
        'error',
        { paths: BUILT_INS, patterns: ['@strapi/*', 'node:*', '**/server/**', '**/admin/**'] },
      ],
    },
  },
);

function asBanned(names) {
  const message = 'Rules are pure: no I/O, no clock, no randomness.';
  return names.filter((name) => name !== 'URL').map((name) => ({ name, message }));
}
