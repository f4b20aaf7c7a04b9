import fc from 'fast-check';
import { jsonEqual } from '../../arbitraries/json-value.ts';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { acceptsOneByOne } from '../../judge/accepts-one-by-one.ts';
import { allOf } from '../../judge/all-of.ts';
import type { Reader } from '../../judge/environment.ts';
import { judgeStored } from '../../judge/judge-cell.ts';
import { quote } from '../../judge/quote.ts';
import { oneAt, readCell, readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { acceptedCell, firstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { checkLinearizable } from '../../linearizability/check-linearizable.ts';
import type { History, Operation } from '../../linearizability/history.ts';
import { shrinkHistory } from '../../linearizability/shrink-history.ts';
import { check } from '../../run/check.ts';
import { NoAnswer } from '../../wire/request.ts';
import { anyReader } from '../any-reader.ts';
import { plainValue, plainValues } from '../plain-value.ts';

type Act = { do: 'write'; value: string } | { do: 'read'; by: Reader };

/** What a few clients do to one cell, each one thing after the other, all of them at once. */
interface Plan {
  before: 'absent' | 'present';
  clients: Act[][];
  /** Between the two looks at what has come of it: a server may make some of it later than it says. */
  waitMs: number;
}

const anyWait = fc.constantFrom(0, 25, 100);

const anyRead: fc.Arbitrary<Act> = fc.record({
  do: fc.constant('read'),
  by: anyReader,
});
const anyWrite: fc.Arbitrary<Act> = fc.record({ do: fc.constant('write'), value: plainValue });

function plans(
  clients: { minLength: number; maxLength: number },
  acts: { minLength: number; maxLength: number },
): fc.Arbitrary<Plan> {
  const act = fc.oneof({ weight: 3, arbitrary: anyWrite }, { weight: 2, arbitrary: anyRead });
  return fc.record({
    before: fc.constantFrom('absent' as const, 'present' as const),
    clients: fc.array(fc.array(act, { ...acts, size: 'max' }), { ...clients, size: 'max' }).map(distinct),
    waitMs: anyWait,
  });
}

/** Writes of one moment, one a client: what is read in the end is one of them. */
const bursts: fc.Arbitrary<Plan> = fc.record({
  before: fc.constantFrom('absent' as const, 'present' as const),
  clients: plainValues({ minLength: 3, maxLength: 8 }).map((values) =>
    values.map((value): Act[] => [{ do: 'write', value }]),
  ),
  waitMs: anyWait,
});

/** A read tells which write it saw only where no two writes have the same value. */
function distinct(clients: Act[][]): Act[][] {
  const used = new Set<string>();
  const renamed = (act: Act): Act => {
    if (act.do === 'read') return act;
    let value = act.value;
    while (used.has(value)) value += 'x';
    used.add(value);
    return { ...act, value };
  };
  return clients.map((acts) => acts.map(renamed));
}

export const up8 = check('UP-8', {
  cases: {
    'two clients': plans({ minLength: 2, maxLength: 2 }, { minLength: 2, maxLength: 5 }),
    'a burst of writes': bursts,
    'several clients': plans({ minLength: 3, maxLength: 6 }, { minLength: 1, maxLength: 4 }),
  },
  share: (runs) => Math.max(6, Math.ceil(runs / 3)),
  async run({ before, clients, waitMs }, scope) {
    const place = await scope.pair({ untouched: before === 'absent' });
    if (before === 'present') await upsert(scope, place, 'before', firstWrite);
    const strange: Strange[] = [];
    const acted = await allOf(
      clients.map((acts, client) => actInTurn(acts, { client: client + 1, place, scope, strange })),
    );
    const last = await lastReads(place, waitMs, scope);
    const initial = { value: before === 'present' ? 'before' : null };
    await judge({ operations: [...acted.flat(), ...last], initial }, scope);
    await judgeAnswers(strange, scope);
  },
});

/** An answer with another value than the one that was sent. */
interface Strange {
  sent: string;
  shown: unknown;
}

interface Client {
  client: number;
  place: Place;
  scope: Scope;
  strange: Strange[];
}

async function actInTurn(acts: readonly Act[], as: Client): Promise<Operation[]> {
  const operations: Operation[] = [];
  for (const act of acts)
    operations.push(...(act.do === 'write' ? await write(act.value, as) : await read(act.by, as)));
  return operations;
}

/** Each write's answer is of that write: one that shows another's was not made, or was answered with what came after. */
async function judgeAnswers([first]: readonly Strange[], scope: Scope): Promise<void> {
  if (!first) return;
  const place = await scope.pair();
  await upsert(scope, place, 'control', firstWrite);
  await upsert(scope, place, first.sent, laterWrite);
  const expected = `the answer to each of the writes shows its own value, ${quote(first.sent)}`;
  throw new Violation('UP-8', expected, quote(first.shown), 'parallel:answer');
}

/** A write without an answer, or one that was sent twice, may be applied at any time after. */
async function write(value: string, { client, place, scope, strange }: Client): Promise<Operation[]> {
  try {
    const answer = await scope.write(place, value);
    if (answer.status >= 400) await acceptsOneByOne(scope, await scope.pair());
    const cell = await acceptedCell(scope, place, answer, 'UP-7');
    if (cell.value !== undefined && !jsonEqual(cell.value, value))
      strange.push({ sent: value, shown: cell.value });
    const operation = { kind: 'write', value, call: answer.sentAt, return: answer.doneAt, client } as const;
    return answer.repeated ? [operation, { ...operation, return: undefined }] : [operation];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [{ kind: 'write', value, call: error.sentAt, return: undefined, client }];
  }
}

async function read(
  by: Reader,
  { client, place, scope }: Pick<Client, 'client' | 'place' | 'scope'>,
): Promise<Operation[]> {
  if (!scope.env.readers.includes(by)) return [];
  const call = performance.now();
  const cell = oneAt(await readCells(scope, place.listId, by), place, by, 'UP-7');
  if (cell && cell.value === undefined)
    throw new NotReached(`SHAPE-1 fails (${by} shows a cell without value)`);
  // no cell yet, or one with value null: which of them a server shows is its own choice
  return [{ kind: 'read', value: cell?.value ?? null, call, return: performance.now(), client }];
}

/** Both readers, twice: what was shown once must not change when nobody writes. */
async function lastReads(place: Place, waitMs: number, scope: Scope): Promise<Operation[]> {
  const { readers } = scope.env;
  if (readers.length === 0) throw new NotReached('needs: getList or listListRows');
  const look = async (): Promise<Operation[]> => {
    const operations: Operation[] = [];
    for (const by of readers) operations.push(...(await read(by, { client: 0, place, scope })));
    return operations;
  };
  const first = await look();
  if (waitMs > 0) await scope.pause(waitMs);
  return [...first, ...(await look())];
}

/** A reader that is stale even where nothing is parallel breaks UP-6, and nothing is said of an order. */
async function readsInTurn({ operations }: History, scope: Scope): Promise<void> {
  const place = await scope.pair();
  let before: SeenCell | undefined;
  for (const { value } of operations.filter(({ kind }) => kind === 'write')) {
    const written = await upsert(scope, place, value, before ? laterWrite : firstWrite);
    for (const reader of scope.env.readers)
      judgeStored(await readCell(scope, place, reader), written, { reader, before, valueRule: 'UP-6' });
    before = written;
  }
}

async function judge(history: History, scope: Scope): Promise<void> {
  const result = checkLinearizable(history);
  if (result.kind === 'linearizable') return;
  if (result.kind === 'unknown') throw new NotReached('the search for an order of the writes was given up');
  await readsInTurn(history, scope);
  const shortest = shrinkHistory(history);
  const shown = shortest.operations.findLast(({ kind }) => kind === 'read');
  throw new Violation(
    'UP-8',
    'one order of the writes that respects real time and explains every read',
    `no order explains that a read showed ${quote(shown?.value)}`,
    'history:impossible',
    { history: shortest },
  );
}
