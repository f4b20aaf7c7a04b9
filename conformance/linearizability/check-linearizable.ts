import type { History, Operation } from './history.ts';
import { numberValues } from './number-values.ts';

export type Linearizability =
  /** One order that explains all that was read; writes without an answer are in it where somebody read them. */
  | { kind: 'linearizable'; order: Operation[] }
  | { kind: 'not-linearizable' }
  /** The search was given up; nothing is known. */
  | { kind: 'unknown'; because: 'budget' };

/** An operation as the search sees it. */
interface Move {
  operation: Operation;
  value: number;
  call: number;
  /** Infinite for a write without an answer: nothing has to wait for it, and it need not happen. */
  end: number;
}

interface OpenMove {
  /** Its place among all moves. */
  index: number;
  move: Move;
}

/** A state of the search: which moves are done, and what the register holds then. */
interface Position {
  /** A character for each move: `1` done, `0` not. */
  done: string;
  /** How many moves that have to happen are left. */
  left: number;
  /** The number of the value held; `undefined` while no write and no read has fixed it. */
  held: number | undefined;
  last?: { move: Move; before: Position };
}

/**
 * Decides whether one order of a register's operations explains what was read: each takes effect at one moment
 * between its call and its answer, and a read shows the latest write before it (UP-8). Wing and Gong's search, where
 * no position is looked at twice. Two operations are in order only if one's answer came strictly before the other's call.
 *
 * @param options.budget positions to look at before the answer is `unknown`; 200,000 take about half a second.
 * @throws RangeError for an operation that returned before it was called.
 */
export function checkLinearizable(history: History, { budget = 200_000 } = {}): Linearizability {
  const { moves, start } = begin(history);
  const seen = new Set<string>();
  const stack = [start];
  for (let position = stack.pop(); position; position = stack.pop()) {
    if (position.left === 0) return { kind: 'linearizable', order: orderOf(position) };
    const key = `${position.held}:${position.done}`;
    if (seen.has(key)) continue;
    if (seen.size >= budget) return { kind: 'unknown', because: 'budget' };
    seen.add(key);
    stack.push(...nextPositions(position, moves));
  }
  return { kind: 'not-linearizable' };
}

function begin(history: History): { moves: Move[]; start: Position } {
  const numbers = numberValues(history);
  const all = history.operations.map((operation) => moveOf(operation, numbers.of.get(operation) ?? -1));
  const read = new Set(all.filter(isAnsweredRead).map((move) => move.value));
  const telling = (move: Move): boolean =>
    move.end < Infinity || (move.operation.kind === 'write' && read.has(move.value));
  const moves = all.filter(telling).sort((a, b) => a.call - b.call);
  const left = moves.filter((move) => move.end < Infinity).length;
  return { moves, start: { done: '0'.repeat(moves.length), left, held: numbers.initial } };
}

function moveOf(operation: Operation, value: number): Move {
  const { kind, call, return: end = Infinity } = operation;
  if (!(call <= end)) {
    throw new RangeError(
      `a ${kind} cannot return at ${end} when it was called at ${call}; give times of one clock`,
    );
  }
  return { operation, value, call, end };
}

const isAnsweredRead = ({ operation, end }: Move): boolean => operation.kind === 'read' && end < Infinity;

/** Where one more move leads to; the one whose answer came first is last, so that the search takes it first. */
function nextPositions(position: Position, moves: readonly Move[]): Position[] {
  const open = openMoves(position, moves);
  // A read of what is held can always go first: it changes nothing, and nothing has to come before it.
  const free = open.find(({ move }) => isReadOf(move, position.held));
  const tried = free === undefined ? open.sort(lastAnswerFirst) : [free];
  return tried.flatMap((next) => moved(position, next) ?? []);
}

const lastAnswerFirst = (a: OpenMove, b: OpenMove): number =>
  a.move.end === b.move.end ? 0 : b.move.end - a.move.end;

const isReadOf = (move: Move, held: number | undefined): boolean =>
  move.operation.kind === 'read' && move.value === held;

/** The moves not done yet that were called before any other of them had its answer. */
function openMoves({ done }: Position, moves: readonly Move[]): OpenMove[] {
  const open: OpenMove[] = [];
  let firstEnd = Infinity;
  for (let index = done.indexOf('0'); index >= 0; index = done.indexOf('0', index + 1)) {
    const move = moves[index];
    if (!move || move.call > firstEnd) break; // moves are in the order of their calls
    firstEnd = Math.min(firstEnd, move.end);
    open.push({ index, move });
  }
  return open;
}

function moved(position: Position, { index, move }: OpenMove): Position | undefined {
  const { done, left, held } = position;
  const isRead = move.operation.kind === 'read';
  if (isRead && held !== undefined && held !== move.value) return undefined;
  return {
    done: `${done.slice(0, index)}1${done.slice(index + 1)}`,
    left: move.end < Infinity ? left - 1 : left,
    held: move.value,
    last: { move, before: position },
  };
}

function orderOf(position: Position): Operation[] {
  const order: Operation[] = [];
  for (let step = position.last; step; step = step.before.last) order.push(step.move.operation);
  return order.reverse();
}
