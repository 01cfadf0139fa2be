const swc = (parser) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript', ...parser }, target: 'es2022' },
    module: { type: 'commonjs' },
  },
];

const transform = { '^.+\\.ts$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) };

const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'node'],
  // Copies of package.json below these would be taken for second modules of the same name.
  modulePathIgnorePatterns: ['/dist/', '/\\.tmp/', '/\\.cache/', '/\\.demo/', '/in-app/'].map(
    (folder) => `${__dirname.replaceAll('\\', '/')}.*${folder}.*package\\.json`,
  ),
};

/** See tests/support/README.md for how the booted tests find their server and database. */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'server',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      globalSetup: '<rootDir>/tests/support/global-setup.mjs',
      globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest-setup.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/jest-setup.ts'],
    },
  ],
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
