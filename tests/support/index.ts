export { bootServer, type BootOptions, type TestServer } from './boot-server';
export { spawnServer, type SpawnOptions, type SpawnedServer } from './spawn-server';
export { createDatabase, createEmptyDatabase, dropDatabase, databaseUrl, query } from './databases';
export { eventually } from './eventually';
export { nTimesAtOnce } from './races';
export { loginAdmin, loginUser, bearerOf, type Login } from './tokens';
