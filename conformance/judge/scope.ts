import { setTimeout as delay } from 'node:timers/promises';
import type { Place } from '../cells/seen-cell.ts';
import type { Caller } from '../target/hooks.ts';
import type { Grid, GridColumn, PairAsk } from '../target/supply.ts';
import { watchAnswer } from '../watch/watch-answer.ts';
import { Recorder } from '../wire/recorder.ts';
import { type Answer, NoAnswer, type WireRequest } from '../wire/request.ts';
import type { Environment } from './environment.ts';
import type { Lists } from './lists.ts';
import type { Turns } from './turns.ts';
import { NotReached, needs, Violation } from './violation.ts';

/** What one execution of a check works with: fresh places, a wire that records and watches, a notebook. */
export class Scope {
  #watched: { answer: Answer | NoAnswer; violation: Violation }[] = [];
  #isAside = false;
  #isPacked = false;
  readonly observations: string[] = [];
  readonly recorder: Recorder;

  constructor(
    readonly env: Environment,
    private readonly lists: Lists,
    private readonly job: { cost: { requests: number }; turns?: Turns | undefined } = {
      cost: { requests: 0 },
    },
  ) {
    this.recorder = new Recorder(env.transport, env.redact);
  }

  /** SHAPE and SAFE violations seen on the way. */
  get watched(): Violation[] {
    return this.#watched.map(({ violation }) => violation);
  }

  /** This answer is wrong as a whole: its shape is not to be judged as well. */
  disregard(answer: Answer | NoAnswer): void {
    this.#watched = this.#watched.filter((watched) => watched.answer !== answer);
  }

  pair(ask: PairAsk = {}): Promise<Place> {
    return this.lists.own().then((list) => list.pair(ask));
  }

  /** A pair in a list that nothing else of this run uses. */
  async alone(): Promise<Place> {
    const { supply } = this.env;
    if (supply.shared) throw needs('lists that can be made');
    return (await supply.openList('caller')).pair();
  }

  /** A pair in a list that nothing else of this run uses, where lists can be made; else one like any other. */
  apart(): Promise<Place> {
    return this.env.supply.shared ? this.pair() : this.alone();
  }

  /** A list that has columns and no rows. */
  async rowless(): Promise<{ listId: string; columnId: string }> {
    const { supply } = this.env;
    if (supply.shared) throw needs('lists that can be made');
    const { listId, columnIds } = await (await supply.openList('caller')).grid(0, ['text']);
    const [columnId] = columnIds;
    if (columnId === undefined) throw needs('a column');
    return { listId, columnId };
  }

  grid(rows: number, columns: readonly GridColumn[]): Promise<Grid> {
    return this.lists.own().then((list) => list.grid(rows, columns));
  }

  /** A pair that exists, shared by calls that must be refused. */
  anchor(): Promise<Place> {
    return this.lists.anchor();
  }

  /** A pair in another list of the same caller. */
  async elsewhere(listId: string, ask: PairAsk = {}): Promise<Place> {
    return (await this.lists.besides(listId)).pair(ask);
  }

  /** A pair in a list of another caller. */
  async foreign(ask: PairAsk = {}): Promise<Place> {
    return (await this.lists.foreign()).pair(ask);
  }

  /** From now on answers may come packed, as for most clients. */
  acceptPacked(): void {
    this.#isPacked = true;
  }

  /** Sends, records, and watches what comes. A missing answer speaks against SAFE-1 and ends the execution. */
  async send(asked: WireRequest): Promise<Answer> {
    const request = this.#isPacked ? { ...asked, packed: true } : asked;
    this.job.cost.requests += 1;
    try {
      const answer = await this.env.transport.send(request);
      this.recorder.note(request, answer);
      this.#watched.push(...watchAnswer(answer).map((violation) => ({ answer, violation })));
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      this.recorder.note(request, error);
      if (error.kind === 'refused' || error.kind === 'silent')
        throw new NotReached(`the server no longer answers (${error.reason})`);
      const violation = new Violation('SAFE-1', 'an answer', `none (${error.reason})`, 'no-answer');
      this.#watched.push({ answer: error, violation });
      throw error;
    }
  }

  /** `updateListCell` with any body. */
  put(listId: string, json: unknown, as: Caller | 'none' = 'caller'): Promise<Answer> {
    return this.send({ ...upsertRequest(listId), json, as });
  }

  /** `updateListCell` as it should be called. */
  write(place: Place, value: unknown, as: Caller | 'none' = 'caller'): Promise<Answer> {
    return this.put(place.listId, { rowId: place.rowId, columnId: place.columnId, value }, as);
  }

  /** Leaves nothing in a cell whose value was large: each later read of its list would bring it again. */
  async clear(place: Place): Promise<void> {
    await this.control(() => this.write(place, null));
  }

  /** Lets so many milliseconds pass; less where the run ends. */
  pause(ms: number): Promise<void> {
    return delay(ms, undefined, { signal: this.env.signal });
  }

  /** Lets other jobs go on while this one waits. */
  async aside<Result>(wait: Promise<Result>): Promise<Result> {
    const { turns } = this.job;
    if (!turns || this.#isAside) return wait;
    this.#isAside = true;
    try {
      return await turns.aside(wait);
    } finally {
      this.#isAside = false;
    }
  }

  /** Starts enrichments and waits for what comes of them, as soon as not too many other jobs do. */
  enriching<Result>(work: () => Promise<Result>): Promise<Result> {
    const { turns } = this.job;
    return turns ? this.aside(turns.enriching(work)) : work();
  }

  /**
   * Asks more of the server, to tell which rule it is that was broken. What goes well there is no part of what proves the
   * violation, and is not recorded.
   */
  async control<Result>(ask: () => Promise<Result>): Promise<Result> {
    const { size } = this.recorder;
    const result = await ask();
    this.recorder.forgetFrom(size);
    return result;
  }

  observe(seen: string): void {
    this.observations.push(seen);
  }
}

/** An id in a path may be anything: near misses of a UUID stand there percent-encoded. */
export function upsertRequest(listId: string): Pick<WireRequest, 'operation' | 'method' | 'path'> {
  return {
    operation: 'updateListCell',
    method: 'PUT',
    path: `/api/lists/${encodeURIComponent(listId)}/cells`,
  };
}
