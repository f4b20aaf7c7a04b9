import { ground, listOnGround } from './ground.ts';

const columns = `
  (SELECT coalesce(json_agg(col ORDER BY col.position), '[]')
   FROM cell_contract.columns AS col WHERE col.list = list.key)`;

const content = `
  row_to_json(list) AS list, ${columns} AS columns,
  (SELECT coalesce(json_agg(row ORDER BY row.position), '[]')
   FROM cell_contract.rows AS row WHERE row.list = list.key) AS rows,
  (SELECT coalesce(json_agg(cell), '[]') FROM cell_contract.cells AS cell WHERE cell.list = list.key) AS cells`;

/** Each read is one statement, which sees the state of one moment. */
export const readList = { name: 'read-list', text: `SELECT ${content} FROM ${listOnGround}` };

export const dump = {
  name: 'dump',
  text: `
  SELECT ${content} FROM ${ground}
  LEFT JOIN cell_contract.lists AS list ON list.world = ground.world ORDER BY list.position, list.id`,
};

export const listsOf = {
  name: 'lists-of',
  text: `
  SELECT row_to_json(list) AS list,
    (SELECT count(*)::integer FROM cell_contract.rows AS row WHERE row.list = list.key) AS row_count,
    (SELECT max(cell.updated_at) FROM cell_contract.cells AS cell WHERE cell.list = list.key) AS cells_updated_at
  FROM ${ground}
  LEFT JOIN cell_contract.lists AS list ON list.world = ground.world AND list.owner = $3
  ORDER BY list.position DESC, list.id DESC`,
};

export const ownerOf = {
  name: 'owner-of',
  text: `
  SELECT list.owner FROM ${ground}
  LEFT JOIN cell_contract.lists AS list ON list.world = ground.world AND list.id = $3::uuid`,
};

export const readColumns = {
  name: 'read-columns',
  text: `SELECT list.key, ${columns} AS columns FROM ${listOnGround}`,
};

export const readRows = {
  name: 'read-rows',
  text: `
  SELECT list.key, ${columns} AS columns,
    (SELECT count(*)::integer FROM cell_contract.rows AS row WHERE row.list = list.key) AS total,
    (SELECT coalesce(json_agg(page ORDER BY page.position), '[]') FROM (
      SELECT row.*, (
        SELECT coalesce(json_agg(cell), '[]') FROM cell_contract.cells AS cell
        WHERE cell.list = row.list AND cell.row_id = row.id
      ) AS cells
      FROM cell_contract.rows AS row WHERE row.list = list.key
      ORDER BY row.position LIMIT $5::integer OFFSET $6::bigint
    ) AS page) AS rows
  FROM ${listOnGround}`,
};

/** The list `$3` with its columns `$10`, behind the others. */
export const addList = {
  name: 'add-list',
  text: `
  WITH added AS (
    INSERT INTO cell_contract.lists
      (key, world, id, owner, name, created_at, updated_at, enriching_since, position, rows_given)
    SELECT $3::uuid, ground.world, $4::uuid, $5, $6, $7, $8, $9::float8,
      (SELECT coalesce(max(position) + 1, 0) FROM cell_contract.lists WHERE world = ground.world), 0
    FROM ${ground} RETURNING key
  ), filled AS (
    INSERT INTO cell_contract.columns
    SELECT col.* FROM added, json_populate_recordset(NULL::cell_contract.columns, $10::json) AS col
  )
  SELECT key FROM added`,
};

/** Takes hold of the list until the transaction ends: what is added to it is added one after the other. */
export const holdList = {
  name: 'hold-list',
  text: `
  WITH held AS (
    SELECT list.key, list.rows_given FROM ${ground}
    JOIN cell_contract.lists AS list ON list.world = ground.world AND list.id = $3::uuid AND list.owner = $4
    FOR NO KEY UPDATE OF list
  )
  SELECT held.* FROM ${ground} LEFT JOIN held ON true`,
};

/** List `$1` was changed at `$2`, started enrichments at `$3` unless it is null, and was given `$4` rows. */
export const touchList = {
  name: 'touch-list',
  text: `
  UPDATE cell_contract.lists SET
    updated_at = greatest(updated_at, $2), enriching_since = coalesce($3::float8, enriching_since),
    rows_given = rows_given + $4::integer
  WHERE key = $1`,
};

export const columnsOf = {
  name: 'columns-of',
  text: 'SELECT * FROM cell_contract.columns WHERE list = $1 ORDER BY position',
};

export const rowIdsOf = {
  name: 'row-ids-of',
  text: 'SELECT id FROM cell_contract.rows WHERE list = $1 ORDER BY position',
};

export const rowWithUrl = {
  name: 'row-with-url',
  text: `
  SELECT * FROM cell_contract.rows WHERE list = $1 AND url_digest = $2 ORDER BY position DESC LIMIT 1`,
};

export const changeRow = {
  name: 'change-row',
  text: 'UPDATE cell_contract.rows SET record = $3 WHERE list = $1 AND id = $2',
};

/** Lines as JSON, whose members are named as the columns of the table. */
export function insertInto(table: 'lists' | 'columns' | 'rows' | 'cells') {
  return {
    name: `insert-into-${table}`,
    text: `
    INSERT INTO cell_contract.${table}
    SELECT * FROM json_populate_recordset(NULL::cell_contract.${table}, $1::json)`,
  };
}
