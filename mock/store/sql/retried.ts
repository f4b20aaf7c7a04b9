import type { Database } from './database.ts';

/** Serialisation failure and deadlock: the database undid the work because of somebody else's, and asks to do it again. */
const conflicts: ReadonlySet<unknown> = new Set(['40001', '40P01']);

/** The same database; what it undoes because of a conflict is done again, from its beginning. */
export function retried(database: Database): Database {
  return {
    ...database,
    query: (statement, values) => untilDone(() => database.query(statement, values)),
    transaction: (work) => untilDone(() => database.transaction(work)),
    run: (sql) => untilDone(() => database.run(sql)),
  };
}

/** Of those that meet again and again, at least one gets through each time. */
async function untilDone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (cause) {
      if (!conflicts.has(codeOf(cause))) throw cause;
    }
  }
}

/** The SQLSTATE, or the code of a failed system call. */
export function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
