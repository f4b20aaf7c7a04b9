/** Counts the mocks that were started on this store, this one included. */
export const countMock = {
  name: 'count-mock',
  text: `
  INSERT INTO cell_contract.mocks AS mocks VALUES (1, 1)
  ON CONFLICT (id) DO UPDATE SET started = mocks.started + 1 RETURNING started`,
};

export const worldOf = {
  name: 'world-of',
  text: 'SELECT world FROM cell_contract.sessions WHERE name = $1',
};

export const addWorld = {
  name: 'add-world',
  text: 'INSERT INTO cell_contract.worlds VALUES ($1)',
};

/** The session `$1` is in world `$2` from here on, whatever it was in. */
export const enterWorld = {
  name: 'enter-world',
  text: `
  INSERT INTO cell_contract.sessions VALUES ($1, $2, now())
  ON CONFLICT (name) DO UPDATE SET world = excluded.world, used_at = excluded.used_at RETURNING world`,
};

/** The same where the session is in none yet; gives nothing where it is. */
export const enterFirstWorld = {
  name: 'enter-first-world',
  text: 'INSERT INTO cell_contract.sessions VALUES ($1, $2, now()) ON CONFLICT DO NOTHING RETURNING world',
};

export const dropSession = {
  name: 'drop-session',
  text: 'DELETE FROM cell_contract.sessions WHERE name = $1',
};

/** Sessions with the milliseconds that have passed since each was used. */
export const noteUse = {
  name: 'note-use',
  text: `
  UPDATE cell_contract.sessions AS session
  SET used_at = greatest(session.used_at, now() - given.ago * interval '1 millisecond')
  FROM json_to_recordset($1::json) AS given(name text, ago float8) WHERE session.name = given.name`,
};

/** The main world is never idle. */
export const dropIdle = {
  name: 'drop-idle',
  text: `
  DELETE FROM cell_contract.sessions
  WHERE name <> '' AND used_at <= now() - $1::float8 * interval '1 millisecond'`,
};

/** A world that no session is in. */
export const leftWorld = {
  name: 'left-world',
  text: `
  SELECT id FROM cell_contract.worlds AS world
  WHERE NOT EXISTS (SELECT FROM cell_contract.sessions WHERE sessions.world = world.id) LIMIT 1`,
};

/** Some cells of the world `$1`: a statement that deleted all could take long, and others would wait for it. */
export const deleteSomeCells = {
  name: 'delete-some-cells',
  text: `
  WITH batch AS (
    SELECT cell.list, cell.row_id, cell.column_id
    FROM cell_contract.lists AS list JOIN cell_contract.cells AS cell ON cell.list = list.key
    WHERE list.world = $1 LIMIT 2000
  ), gone AS (
    DELETE FROM cell_contract.cells AS cell USING batch
    WHERE cell.list = batch.list AND cell.row_id = batch.row_id AND cell.column_id = batch.column_id RETURNING 1
  )
  SELECT count(*)::integer AS gone FROM gone`,
};

/** Takes the rest of it along. */
export const deleteWorld = {
  name: 'delete-world',
  text: 'DELETE FROM cell_contract.worlds WHERE id = $1',
};
