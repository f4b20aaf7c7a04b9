/** A statement under the name by which a connection keeps it prepared. */
export interface Statement {
  name: string;
  text: string;
}

/** Where statements go: a database, or a transaction in it. */
export interface Sql {
  query<Line extends object>(statement: Statement, values: readonly unknown[]): Promise<Line[]>;
}

/** PostgreSQL or PGlite. */
export interface Database extends Sql {
  /** Several statements as one step; what fails with a conflict is done again from its beginning. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Runs statements without values, as migrations are. */
  run(sql: string): Promise<void>;
  /** Lets what is written take the room of what was deleted, where the database does not see to that by itself. */
  reclaim(): Promise<void>;
  close(): Promise<void>;
}
