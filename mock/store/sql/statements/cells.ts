import { placeOnGround } from './ground.ts';

const place = `
  place AS (
    SELECT list.key AS list, row.id AS row_id, row.position, col.id AS column_id
    FROM ${placeOnGround}
  )`;

const found = `
  place.list IS NOT NULL AS has_list, place.row_id IS NOT NULL AS has_row, place.column_id IS NOT NULL AS has_column`;

/**
 * The upsert: the three look-ups and the write in one statement, so that writers at the same time make one cell
 * between them (UP-7) and none sees half of another's write (UP-8). Two writers may reach a cell in another order than
 * they read the clock in; its time never goes back (UP-4).
 */
export const putCell = {
  name: 'put-cell',
  text: `
  WITH ${place}, written AS (
    INSERT INTO cell_contract.cells AS cell
      (list, row_id, column_id, id, value, status, reasoning, error, created_at, updated_at,
       started_at, turn, held, starts)
    SELECT list, row_id, column_id, $7::uuid, $8::text, $9::text, $10::text, $11::text, $12::text, $12::text,
      $13::float8, CASE WHEN $14::text IS NOT NULL THEN position END, $14::text, ($14::text IS NOT NULL)::integer
    FROM place WHERE row_id IS NOT NULL AND column_id IS NOT NULL
    ON CONFLICT (list, row_id, column_id) DO UPDATE SET
      value = excluded.value, status = excluded.status, reasoning = excluded.reasoning, error = excluded.error,
      updated_at = greatest(cell.updated_at, excluded.updated_at), started_at = excluded.started_at,
      turn = excluded.turn + cell.starts, held = excluded.held, starts = cell.starts + excluded.starts
    RETURNING *
  )
  SELECT ${found}, written.* FROM place LEFT JOIN written ON true`,
};

/** The same write, where the enrichment that was the cell's `$12`-th is in flight. */
export const landCell = {
  name: 'land-cell',
  text: `
  WITH ${place}, written AS (
    UPDATE cell_contract.cells AS cell SET
      value = $7::text, status = $8::text, reasoning = $9::text, error = $10::text,
      updated_at = greatest(cell.updated_at, $11::text), started_at = NULL, turn = NULL, held = NULL
    FROM place
    WHERE cell.list = place.list AND cell.row_id = place.row_id AND cell.column_id = place.column_id
      AND cell.started_at IS NOT NULL AND cell.starts = $12::integer
    RETURNING cell.id
  )
  SELECT ${found}, written.id IS NOT NULL AS has_landed FROM place LEFT JOIN written ON true`,
};

export const readCell = {
  name: 'read-cell',
  text: `
  SELECT list.key IS NOT NULL AS has_list, row.id IS NOT NULL AS has_row, col.id IS NOT NULL AS has_column,
    row_to_json(col) AS column, row_to_json(cell) AS cell
  FROM ${placeOnGround}
  LEFT JOIN cell_contract.cells AS cell
    ON cell.list = list.key AND cell.row_id = row.id AND cell.column_id = col.id`,
};

/** Which of the rows `$3` of list `$1` there are, and whether they have a cell in column `$2`. */
export const cellsToStart = {
  name: 'cells-to-start',
  text: `
  SELECT row.id AS row_id, cell.id AS cell_id
  FROM cell_contract.rows AS row
  LEFT JOIN cell_contract.cells AS cell
    ON cell.list = row.list AND cell.row_id = row.id AND cell.column_id = $2::uuid
  WHERE row.list = $1::uuid AND row.id IN (SELECT json_array_elements_text($3::json)::uuid)`,
};

/** Starts the enrichment of the cells `$4` of list `$1`, whatever they were. */
export const startCells = {
  name: 'start-cells',
  text: `
  INSERT INTO cell_contract.cells AS cell
    (list, row_id, column_id, id, value, status, created_at, updated_at, started_at, turn, starts)
  SELECT row.list, row.id, given.column_id, given.id, 'null', 'pending', $2, $2, $3::float8, row.position, 1
  FROM json_to_recordset($4::json) AS given(row_id uuid, column_id uuid, id uuid)
  JOIN cell_contract.rows AS row ON row.list = $1::uuid AND row.id = given.row_id
  ON CONFLICT (list, row_id, column_id) DO UPDATE SET
    value = excluded.value, status = excluded.status, reasoning = NULL, error = NULL,
    updated_at = greatest(cell.updated_at, excluded.updated_at), started_at = excluded.started_at,
    turn = excluded.turn + cell.starts, held = NULL, starts = cell.starts + 1`,
};
