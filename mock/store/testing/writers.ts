import { demo } from '../../world/demo-world.ts';

const headers = { authorization: 'Bearer test-token', 'content-type': 'application/json' };

/** What one writer has sent to its cell, and what of it was answered. */
interface Writer {
  place: { rowId: string; columnId: string };
  sent: number;
  answered: number;
}

/** One writer for each cell of the demo list, each of which writes 1, 2, 3 and so on, one after the other. */
export class Writers {
  readonly all: readonly Writer[] = demo.rows.flatMap(({ id: rowId }) =>
    demo.columns.map(({ id: columnId }) => ({ place: { rowId, columnId }, sent: 0, answered: 0 })),
  );
  /** Answers that were no 200: their status and `Retry-After`. */
  readonly refusals: { status: number; retryAfter: string | null }[] = [];
  #isStopped = false;
  #answers = 0;
  #wanted: { count: number; reached: () => void }[] = [];

  /** Writes until it is told to stop; where the mock is gone, a writer stops. */
  async write(url: string): Promise<void> {
    this.#isStopped = false;
    await Promise.all(this.all.map((writer) => this.#writeOn(writer, url)));
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Waits until so many more calls were answered, or refused. */
  async answers(count: number): Promise<void> {
    await new Promise<void>((reached) => this.#wanted.push({ count: this.#answers + count, reached }));
  }

  /** The cells in which less is than was answered, or more than was sent. */
  async lost(url: string): Promise<object[]> {
    const answeredBefore = this.all.map(({ answered }) => answered);
    const answer = await fetch(`${url}/api/lists/${demo.listId}`, { headers });
    const { cells } = (await answer.json()) as {
      cells: { rowId: string; columnId: string; value: unknown }[];
    };
    return this.all.flatMap(({ place, sent }, at) => {
      const answered = answeredBefore[at] ?? 0;
      const cell = cells.find(({ rowId, columnId }) => rowId === place.rowId && columnId === place.columnId);
      const value = Number(cell?.value);
      return answered > 0 && !(value >= answered && value <= sent)
        ? [{ ...place, sent, answered, value: cell?.value }]
        : [];
    });
  }

  async #writeOn(writer: Writer, url: string): Promise<void> {
    while (!this.#isStopped) {
      writer.sent += 1;
      const value = writer.sent;
      const body = JSON.stringify({ ...writer.place, value });
      const answer = await fetch(`${url}/api/lists/${demo.listId}/cells`, {
        method: 'PUT',
        headers,
        body,
      }).catch(() => null);
      if (answer === null) return; // it was killed
      if (await isWhole(answer)) writer.answered = value;
      else if (answer.status !== 200)
        this.refusals.push({ status: answer.status, retryAfter: answer.headers.get('retry-after') });
      this.#count();
    }
  }

  #count(): void {
    this.#answers += 1;
    this.#wanted = this.#wanted.filter(({ count, reached }) => {
      if (this.#answers >= count) reached();
      return this.#answers < count;
    });
  }
}

/** Whether the whole of a 200 has come. */
async function isWhole(answer: Response): Promise<boolean> {
  const body = await answer.text().catch(() => null);
  return body !== null && answer.status === 200;
}
