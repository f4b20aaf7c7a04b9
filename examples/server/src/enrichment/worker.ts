import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { cells, clock, columns, jobs, rows } from '../store/tables.ts';
import { later } from '../store/upsert-cell.ts';
import { type Job, land, type Outcome, stillWanted } from './land.ts';
import type { Source } from './source.ts';

/** Jobs that one server works on at once. */
const mostAtOnce = 16;
/** How often a server looks for jobs that it was not told of: those of other servers, and those they left behind. */
const lookEveryMs = 500;
/** A source that has not answered by then is given up, and a server that has not landed its job is taken for dead. */
const patienceMs = 60_000;

/** The background task: takes jobs from the queue, asks the source, lets what it finds land. */
export class Worker {
  readonly #stopped = new AbortController();
  readonly #running = new Set<Promise<void>>();
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly source: Source,
    private readonly onError: (error: unknown) => void,
  ) {}

  start(): void {
    this.#timer = setInterval(() => this.wake(), lookEveryMs);
    this.wake();
  }

  /** Looks for jobs now; call it after queueing some. */
  wake(): void {
    this.#looking = this.#looking.then(() => this.#look()).catch(this.onError);
  }

  /** Leaves what is under way to other servers, or to the next start. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopped.abort();
    await this.#looking;
    await Promise.all(this.#running);
  }

  async #look(): Promise<void> {
    const room = mostAtOnce - this.#running.size;
    if (room <= 0 || this.#stopped.signal.aborted) return;
    for (const job of await this.#claim(room)) {
      const work = this.#work(job)
        .catch(this.onError)
        .finally(() => {
          this.#running.delete(work);
          this.wake();
        });
      this.#running.add(work);
    }
  }

  async #claim(most: number): Promise<Job[]> {
    const free = this.db
      .select({ id: jobs.id })
      .from(jobs)
      .where(sql`not ${jobs.held} and coalesce(${jobs.leasedUntil} < ${clock}, true)`)
      .orderBy(jobs.queuedAt)
      .limit(most)
      .for('update', { skipLocked: true });
    const leasedUntil = sql`${clock} + ${patienceMs} * interval '1 millisecond'`;
    return this.db.update(jobs).set({ leasedUntil }).where(inArray(jobs.id, free)).returning();
  }

  async #work(job: Job): Promise<void> {
    await this.db
      .update(cells)
      .set({ status: 'processing', updatedAt: later })
      .where(and(stillWanted(job), eq(cells.status, 'pending')));
    const outcome = await this.#ask(job);
    if (this.#stopped.signal.aborted) await this.#release(job);
    else await land(this.db, job, outcome);
  }

  async #ask(job: Job): Promise<Outcome> {
    // the timer holds what AbortSignal.timeout would let go: Node 20 may collect that one before it fires
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(new Error('The source took too long.')), patienceMs);
    const signal = AbortSignal.any([this.#stopped.signal, patience.signal]);
    try {
      const [question] = await this.db
        .select({ person: rows, column: columns })
        .from(rows)
        .innerJoin(columns, eq(columns.id, job.columnId))
        .where(eq(rows.id, job.rowId));
      if (!question) throw new Error('The row or the column is gone.');
      return { ...(await this.source(question, signal)), error: null };
    } catch (error) {
      return { value: null, reasoning: null, error: error instanceof Error ? error.message : String(error) };
    } finally {
      clearTimeout(timer);
    }
  }

  async #release(job: Job): Promise<void> {
    await this.db.update(jobs).set({ leasedUntil: null }).where(eq(jobs.id, job.id));
  }
}
