import { Problem } from '../lib/problem.mjs';

/**
 * Says whose a database is. The table `demo_marker` is made by the demo, and only in a database
 * that it found empty; without it nothing in a database is touched.
 */
export async function claim(client, fresh) {
  const marker = await readMarker(client);
  if (!marker) {
    await refuseUnlessEmpty(client);
    return createMarker(client);
  }
  if (marker.loaded && !fresh) return marker;
  // Either asked for, or the loading of an earlier start did not come to its end.
  await wipe(client);
  return createMarker(client);
}

/** Notes that all demo data is there. */
export async function markLoaded(client) {
  await client.query('UPDATE demo_marker SET loaded_at = now()');
}

async function readMarker(client) {
  const { rows } = await client.query(
    "SELECT to_regclass('public.demo_marker') IS NOT NULL AS here",
  );
  if (!rows[0].here) return undefined;
  const marker = await client.query('SELECT id, loaded_at FROM demo_marker');
  if (marker.rowCount !== 1) return undefined;
  return { id: marker.rows[0].id, loaded: marker.rows[0].loaded_at !== null };
}

async function createMarker(client) {
  await client.query(
    `CREATE TABLE demo_marker (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), loaded_at timestamptz)`,
  );
  const { rows } = await client.query('INSERT INTO demo_marker DEFAULT VALUES RETURNING id');
  return { id: rows[0].id, loaded: false };
}

/**
 * What a wipe would take with the schema, whatever its kind: each object says in pg_depend which
 * schema it needs. Extensions and what belongs to them are put back, so they do not count.
 */
const STRANGERS = `SELECT DISTINCT d.classid, d.objid FROM pg_depend d
  JOIN pg_namespace n ON n.oid = d.refobjid
  WHERE d.refclassid = 'pg_namespace'::regclass AND d.deptype = 'n'
    AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
    AND d.classid <> 'pg_extension'::regclass
    AND NOT EXISTS (SELECT FROM pg_depend e
      WHERE e.classid = d.classid AND e.objid = d.objid AND e.deptype = 'e')`;

async function refuseUnlessEmpty(client) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS objects, current_database() AS name FROM (${STRANGERS}) AS strangers`,
  );
  if (rows[0].objects === 0) return;
  throw new Problem(
    `The database "${rows[0].name}" was not created by the demo and is not empty ` +
      `(${rows[0].objects} tables, functions, types and the like): nothing in it was touched. ` +
      'Point DATABASE_URL at an empty database, or unset it to use the embedded one.',
  );
}

/** Extensions that an administrator has put into the database are put back. */
async function wipe(client) {
  const { rows } = await client.query(
    `SELECT extname FROM pg_extension WHERE extnamespace = 'public'::regnamespace`,
  );
  await client.query('BEGIN');
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
  for (const { extname } of rows) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${client.escapeIdentifier(extname)}`);
  }
  await client.query('COMMIT');
}
