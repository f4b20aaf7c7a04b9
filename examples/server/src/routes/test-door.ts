import { and, desc, eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { land, type Outcome } from '../enrichment/land.ts';
import { Refusal } from '../refusal.ts';
import type { Database } from '../store/database.ts';
import { cells, jobs } from '../store/tables.ts';
import { later, nextAttempt } from '../store/upsert-cell.ts';

interface Pair {
  rowId: string;
  columnId: string;
}

type Seed = Pair & Outcome & { status: 'pending' | 'processing' | 'completed' | 'failed' };

/**
 * What the check's hooks need and the API does not give: a cell in any state, an enrichment that lands now. Only where
 * the server is started with a token for it; it trusts what it is sent.
 */
export function testDoor(app: FastifyInstance, db: Database, token: string): void {
  app.addHook('onRequest', async ({ headers }) => {
    if (headers['x-test-door'] !== token) throw new Refusal(401, 'unauthorized', 'Send the test door token.');
  });

  app.put<{ Body: Seed }>('/test-door/cells', async (request, reply) => {
    const { rowId, columnId, value, status, reasoning, error } = request.body;
    await db.transaction(async (tx) => {
      // jobs before cells, as a landing does, or the two could wait for each other
      await tx.delete(jobs).where(and(eq(jobs.columnId, columnId), eq(jobs.rowId, rowId)));
      const [cell] = await tx
        .insert(cells)
        .values({ rowId, columnId, value, status, reasoning, error })
        .onConflictDoUpdate({
          target: [cells.columnId, cells.rowId],
          set: { value, status, reasoning, error, attempt: nextAttempt, updatedAt: later },
        })
        .returning();
      if (cell && (status === 'pending' || status === 'processing'))
        await tx.insert(jobs).values({ columnId, rowId, attempt: cell.attempt, held: true });
    });
    return reply.status(204).send();
  });

  app.post<{ Body: Pair & Outcome }>('/test-door/landings', async (request, reply) => {
    const { rowId, columnId, ...outcome } = request.body;
    const [job] = await db
      .select()
      .from(jobs)
      .where(and(eq(jobs.columnId, columnId), eq(jobs.rowId, rowId)))
      .orderBy(desc(jobs.attempt))
      .limit(1);
    if (job) await land(db, job, outcome);
    return reply.status(204).send();
  });
}
