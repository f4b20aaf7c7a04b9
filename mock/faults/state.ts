import type { CellRecord } from '../store/records.ts';
import type { CellStatus } from '../wire.ts';
import type { Fault } from './fault.ts';
import { type Ask, answersWith, columnOf, leavesState, showsCells } from './kit/of-writes.ts';
import { reads, shownBy } from './kit/reads.ts';

const states = [null, 'pending', 'processing', 'completed', 'failed'] as const;
type State = (typeof states)[number];

const titles: Record<NonNullable<State>, string> & { none: string } = {
  none: 'that was not there',
  pending: 'that was pending',
  processing: 'that was processing',
  completed: 'that was completed',
  failed: 'that had failed',
};

function was(before: CellRecord | null, state: State): boolean {
  return (before?.status ?? null) === state;
}

/** What a write leaves wrong, kept and shown alike. */
function leaves(
  name: string,
  does: (state: string) => string,
  rule: 'ST-1' | 'ST-2' | 'ST-3',
  from: readonly State[],
  left: (before: CellRecord | null, ask: Ask) => Partial<Pick<CellRecord, 'status' | 'reasoning' | 'error'>>,
): Fault[] {
  return from.map((state) => ({
    name: `${name}-${state ?? 'none'}`,
    does: does(titles[state ?? 'none']),
    rules: [rule],
    service: leavesState((ask, before) => (was(before, state) ? left(before, ask) : null)),
  }));
}

const keepsStatus = leaves(
  'keeps-status-of',
  (state) => `Leaves the status of a cell ${state} as it is.`,
  'ST-1',
  ['pending', 'processing', 'failed'],
  (before) => ({ status: before?.status ?? 'completed' }),
);

const keepsStatusOfEmptied = leaves(
  'keeps-status-on-null-of',
  (state) => `Leaves the status of a cell ${state} as it is when null is written.`,
  'ST-1',
  ['pending', 'failed'],
  (before, ask) => (ask.value === null ? { status: before?.status ?? 'completed' } : {}),
);

const wrongStatuses = (['pending', 'processing', 'failed'] as const).flatMap((status: CellStatus) =>
  leaves(
    `makes-${status}`,
    (state) => `Makes a cell ${state} ${status}.`,
    'ST-1',
    states.filter((state) => state !== status),
    () => ({ status }),
  ),
);

const keepsReasoning = leaves(
  'keeps-reasoning-of',
  (state) => `Leaves the reasoning of a cell ${state}.`,
  'ST-2',
  ['completed', 'failed', 'pending', 'processing'],
  (before) => ({ reasoning: before?.reasoning ?? null }),
);

const keepsError = leaves(
  'keeps-error-of',
  (state) => `Leaves the error of a cell ${state}.`,
  'ST-3',
  ['failed', 'completed', 'pending', 'processing'],
  (before) => ({ error: before?.error ?? null }),
);

const keepsReasoningOfSame = leaves(
  'keeps-reasoning-on-same-value-of',
  (state) => `Leaves the reasoning of a cell ${state} when the value that it has is written.`,
  'ST-2',
  ['completed'],
  (before, ask) =>
    JSON.stringify(before?.value) === JSON.stringify(ask.value)
      ? { reasoning: before?.reasoning ?? null }
      : {},
);

const keepsReasoningOnObject = leaves(
  'keeps-reasoning-on-object-of',
  (state) => `Leaves the reasoning of a cell ${state} when an object or array is written.`,
  'ST-2',
  ['completed'],
  (before, ask) =>
    typeof ask.value === 'object' && ask.value !== null ? { reasoning: before?.reasoning ?? null } : {},
);

const keepsErrorOnNull = leaves(
  'keeps-error-on-null-of',
  (state) => `Leaves the error of a cell ${state} when null is written.`,
  'ST-3',
  ['failed'],
  (before, ask) => (ask.value === null ? { error: before?.error ?? null } : {}),
);

const keepsErrorOnArray = leaves(
  'keeps-error-on-array-of',
  (state) => `Leaves the error of a cell ${state} when an array is written.`,
  'ST-3',
  ['failed'],
  (before, ask) => (Array.isArray(ask.value) ? { error: before?.error ?? null } : {}),
);

/** An insert in a column of one type leaves the status that cells are born with. */
const leavesListPending: Fault = {
  name: 'makes-pending-none-in-list-column',
  does: 'Makes a cell of a list column that was not there pending.',
  rules: ['ST-1'],
  service: leavesState(async (ask, before, tools) => {
    const isSuch = before === null && (await columnOf(ask, tools))?.schema.type === 'list';
    return isSuch ? { status: 'pending' } : null;
  }),
};

const setsReasoning = leaves(
  'sets-reasoning-of',
  (state) => `Gives a cell ${state} a reasoning of its own.`,
  'ST-2',
  states,
  () => ({ reasoning: 'Set by hand.' }),
);

const setsError = leaves(
  'sets-error-of',
  (state) => `Gives a cell ${state} an error of its own.`,
  'ST-3',
  states,
  () => ({ error: '' }),
);

/** Right in the answer and wrong in reads, or the other way round. */
const members = [
  { member: 'status', rule: 'ST-1', wrong: 'processing' },
  { member: 'reasoning', rule: 'ST-2', wrong: 'Set by hand.' },
  { member: 'error', rule: 'ST-3', wrong: 'none' },
] as const;

const answersOnly = members.map(
  ({ member, rule, wrong }): Fault => ({
    name: `answers-wrong-${member}`,
    does: `Answers with ${member} "${wrong}", though what is kept is right.`,
    rules: [rule, 'UP-6'],
    service: answersWith((cell) => ({ ...cell, [member]: wrong })),
  }),
);

const readsOnly = members.flatMap(({ member, rule, wrong }) =>
  reads.map(
    (read): Fault => ({
      name: `shows-wrong-${member}-in-${shownBy[read]}`,
      does: `Shows completed cells with ${member} "${wrong}" in ${read}.`,
      rules: ['UP-6', rule],
      service: showsCells(
        (cells) => cells.map((cell) => (cell.status === 'completed' ? { ...cell, [member]: wrong } : cell)),
        [read],
      ),
    }),
  ),
);

/** Everything about what an upsert does to a cell's state. */
export const stateFaults: readonly Fault[] = [
  ...keepsStatus,
  ...keepsStatusOfEmptied,
  ...wrongStatuses,
  ...keepsReasoning,
  ...keepsReasoningOfSame,
  ...keepsReasoningOnObject,
  ...keepsError,
  ...keepsErrorOnNull,
  ...keepsErrorOnArray,
  leavesListPending,
  ...setsReasoning,
  ...setsError,
  ...answersOnly,
  ...readsOnly,
];
