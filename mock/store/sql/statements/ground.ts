/**
 * What every statement stands on: the world `$2`, where the session `$1` is in it still. Where another mock has begun
 * the session again, the statement finds nothing and does nothing. Without `$1` the world need not be a session's.
 */
export const ground = `(
  SELECT $2::uuid AS world
  WHERE $1::text IS NULL OR EXISTS (SELECT FROM cell_contract.sessions WHERE name = $1 AND world = $2::uuid)
) AS ground`;

/** The list `$3` of the owner `$4`; all is null where there is none. */
export const listOnGround = `${ground}
  LEFT JOIN cell_contract.lists AS list ON list.world = ground.world AND list.id = $3::uuid AND list.owner = $4`;

/** The row `$5` and the column `$6` in it. */
export const placeOnGround = `${listOnGround}
  LEFT JOIN cell_contract.rows AS row ON row.list = list.key AND row.id = $5::uuid
  LEFT JOIN cell_contract.columns AS col ON col.list = list.key AND col.id = $6::uuid`;
