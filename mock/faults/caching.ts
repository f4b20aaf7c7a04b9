import type { Answer } from '../front/asked.ts';
import type { Cell } from '../wire.ts';
import type { Fault } from './fault.ts';
import { operationOf } from './kit/of-answers.ts';
import { pretended, showsCells, thenDoes } from './kit/of-writes.ts';
import { type UpsertRequest, upsertRequest } from './kit/upsert-request.ts';

type Read = 'getList' | 'listListRows';
const names = { getList: 'list', listListRows: 'rows' } as const;
const reads = ['getList', 'listListRows'] as const;

const placeOf = (cell: { rowId: string; columnId: string }): string => `${cell.rowId} ${cell.columnId}`;

/** Shows a cell as it was the first time it was shown, until something lets go of it. */
function remembers(
  read: Read,
  forgets: (shown: number) => boolean,
  isKept: (cell: Cell) => boolean = () => true,
): NonNullable<Fault['service']> {
  return (inner, tools) => {
    const memory = new Map<string, { cell: Cell; shown: number }>();
    return showsCells(
      (cells) =>
        cells.map((cell) => {
          const known = memory.get(placeOf(cell));
          if (known === undefined || forgets(known.shown)) {
            if (isKept(cell)) memory.set(placeOf(cell), { cell, shown: 1 });
            return cell;
          }
          known.shown += 1;
          return known.cell;
        }),
      [read],
    )(inner, tools);
  };
}

const perCell = reads.flatMap((read): Fault[] => [
  {
    name: `caches-cells-for-ever-in-${names[read]}`,
    does: `Shows every cell in ${read} as it was the first time.`,
    rules: ['UP-6', 'UP-8'],
    service: remembers(read, () => false),
  },
  ...[1, 2, 3].map(
    (times): Fault => ({
      name: `caches-cells-for-${times + 1}-reads-in-${names[read]}`,
      does: `Shows a cell in ${read} as it was ${times === 1 ? 'once' : `${times} times`} more, and then reads it anew.`,
      rules: ['UP-6', 'UP-8'],
      service: remembers(read, (shown) => shown > times),
    }),
  ),
]);

const rulesOfKnown = { list: ['NF-6'], row: ['NF-4'], column: ['NF-5'] } as const satisfies Record<
  string,
  Fault['rules']
>;

/** Looks things up once, and then by their id alone. */
const knownIds = (['list', 'row', 'column'] as const).map(
  (thing): Fault => ({
    name: `remembers-found-${thing}`,
    does: `Takes a ${thing} that it has found once for known, ${thing === 'list' ? 'whoever asks' : 'in whatever list'}.`,
    rules: rulesOfKnown[thing],
    service: (inner, tools) => {
      const found = new Set<string>();
      return {
        updateListCell: async (ask) => {
          const id = ask[`${thing}Id`].toLowerCase();
          const outcome = await inner.updateListCell(ask);
          if (outcome.kind === 'done') found.add(id);
          return outcome.kind === `${thing}-not-found` && found.has(id) ? pretended(ask, tools) : outcome;
        },
      };
    },
  }),
);

/** A list's cells as one answer, kept over writes. */
const perList = reads.map(
  (read): Fault => ({
    name: `caches-list-for-two-reads-in-${names[read]}`,
    does: `Answers ${read} every second time as the time before.`,
    rules: ['UP-6', 'UP-8', 'UP-1'],
    service: (inner) => {
      const kept = new Map<string, unknown>();
      const every =
        <Ask extends { listId: string; caller: string }, Outcome>(answer: (ask: Ask) => Promise<Outcome>) =>
        async (ask: Ask): Promise<Outcome> => {
          const key = JSON.stringify(ask);
          const known = kept.get(key) as Outcome | undefined;
          kept.delete(key);
          if (known !== undefined) return known;
          const outcome = await answer(ask);
          kept.set(key, outcome);
          return outcome;
        };
      return read === 'getList'
        ? { getList: every(inner.getList) }
        : { listListRows: every(inner.listListRows) };
    },
  }),
);

/** What is kept by the letters of the list's id, and let go of by its lower-case ones. */
const byLetters: Fault = {
  name: 'caches-list-of-upper-case',
  does: 'Answers getList by a list id in upper case as it did the first time.',
  rules: ['UUID-6', 'UP-6'],
  service: (inner) => {
    const kept = new Map<string, Awaited<ReturnType<typeof inner.getList>>>();
    return {
      getList: async (ask) => {
        if (ask.listId === ask.listId.toLowerCase()) return inner.getList(ask);
        const key = JSON.stringify(ask);
        const outcome = kept.get(key) ?? (await inner.getList(ask));
        kept.set(key, outcome);
        return outcome;
      },
    };
  },
};

/** Writes that a reader shows too late: one write behind, or a new cell only with the next write. */
const behind = reads.flatMap((read): Fault[] => [
  {
    name: `is-one-write-behind-in-${names[read]}`,
    does: `Shows in ${read} what a cell held before the latest write.`,
    rules: ['UP-6', 'UP-8'],
    service: (inner, tools) => {
      const former = new Map<string, Cell>();
      const current = new Map<string, Cell>();
      const notes = thenDoes((written) => {
        const { id, column_id: columnId, row_id: rowId, value, status, reasoning, error } = written;
        const times = { createdAt: written.created_at, updatedAt: written.updated_at };
        const cell = { id, columnId, rowId, value, status, reasoning, error, ...times };
        const before = current.get(placeOf(cell));
        if (before !== undefined) former.set(placeOf(cell), before);
        current.set(placeOf(cell), cell);
      });
      const shows = showsCells((cells) => cells.map((cell) => former.get(placeOf(cell)) ?? cell), [read]);
      return { ...notes(inner, tools), ...shows(inner, tools) };
    },
  },
  {
    name: `hides-new-cells-in-${names[read]}`,
    does: `Shows a cell in ${read} only after its second write.`,
    rules: ['UP-6', 'UP-1'],
    service: (inner, tools) => {
      const writes = new Map<string, number>();
      const notes = thenDoes((cell) => void writes.set(cell.id, (writes.get(cell.id) ?? 0) + 1));
      const shows = showsCells((cells) => cells.filter(({ id }) => writes.get(id) !== 1), [read]);
      return { ...notes(inner, tools), ...shows(inner, tools) };
    },
  },
]);

const paging: readonly Fault[] = [
  {
    name: 'shows-hundred-cells',
    does: 'Shows the first hundred cells of a list in getList.',
    rules: ['UP-6'],
    service: showsCells((cells) => cells.slice(0, 100), ['getList']),
  },
  {
    name: 'shows-hundred-rows',
    does: 'Shows the cells of the first hundred rows of a list in getList.',
    rules: ['UP-6', 'UP-1'],
    service: (inner) => ({
      getList: async (ask) => {
        const outcome = await inner.getList(ask);
        if (outcome.kind !== 'done') return outcome;
        const rows = outcome.body.rows.slice(0, 100);
        const shown = new Set(rows.map(({ id }) => id));
        const cells = outcome.body.cells.filter(({ rowId }) => shown.has(rowId));
        return { ...outcome, body: { ...outcome.body, rows, cells } };
      },
    }),
  },
  {
    name: 'shows-twenty-cells-of-rows',
    does: 'Shows the first twenty cells of a row in listListRows.',
    rules: ['UP-6', 'UP-1'],
    service: showsCells((cells) => cells.slice(0, 20), ['listListRows']),
  },
  {
    name: 'shows-one-cell-of-rows-of-small-pages',
    does: 'Shows the first cell of each row alone where fewer than ten rows are asked for.',
    rules: ['UP-6'],
    service: keepsOnSmallPages(1),
  },
  {
    name: 'skips-first-row-of-later-pages',
    does: 'Starts every page of listListRows but the first one row too late.',
    rules: ['UP-6'],
    service: (inner) => ({
      listListRows: (ask) => inner.listListRows(ask.offset > 0 ? { ...ask, offset: ask.offset + 1 } : ask),
    }),
  },
  {
    name: 'ends-after-first-page',
    does: 'Says after the first page of listListRows that there is no more.',
    rules: ['UP-6', 'UP-1'],
    service: (inner) => ({
      listListRows: async (ask) => {
        const outcome = await inner.listListRows(ask);
        return outcome.kind === 'done' ? { ...outcome, body: { ...outcome.body, hasMore: false } } : outcome;
      },
    }),
  },
  {
    name: 'ignores-offset',
    does: 'Answers listListRows with the first page, whatever offset is asked for.',
    rules: ['UP-6'],
    service: (inner) => ({
      listListRows: async (ask) => {
        const outcome = await inner.listListRows({ ...ask, offset: 0 });
        if (outcome.kind !== 'done') return outcome;
        const { total } = outcome.body;
        const hasMore = ask.offset + ask.limit < total;
        return { ...outcome, body: { ...outcome.body, offset: ask.offset, hasMore } };
      },
    }),
  },
  {
    name: 'leaves-out-cells-of-small-pages',
    does: 'Shows rows without cells where fewer than ten are asked for.',
    rules: ['UP-6'],
    service: keepsOnSmallPages(0),
  },
];

/** Keeps what getList answered until a write of the kind comes. */
function keepsList(lets: (request: UpsertRequest) => boolean): NonNullable<Fault['front']> {
  return (next) => {
    const kept = new Map<string, Answer>();
    return async (asked) => {
      const request = upsertRequest(asked);
      if (request !== null && lets(request))
        for (const key of kept.keys()) if (key.includes(request.listId.toLowerCase())) kept.delete(key);
      if (operationOf(asked) !== 'getList') return next(asked);
      const key = `${asked.headers.authorization} ${asked.url.path.toLowerCase()}`;
      const answer = kept.get(key) ?? (await next(asked));
      if (answer.status === 200) kept.set(key, answer);
      return answer;
    };
  };
}

const keepsLists: readonly Fault[] = [
  {
    name: 'keeps-list-over-emptying',
    does: 'Answers getList as before until something else than null is written.',
    rules: ['UP-6', 'UP-1'],
    front: keepsList(({ members }) => members?.value !== null),
  },
  {
    name: 'keeps-list-over-upper-case',
    does: 'Answers getList as before until a write comes whose ids are in lower case.',
    rules: ['UUID-6', 'UP-6'],
    front: keepsList(({ listId, members }) =>
      [listId, members?.rowId, members?.columnId].every((id) => typeof id !== 'string' || !/[A-F]/.test(id)),
    ),
  },
];

const keepsPages = (
  [
    ['later-pages', 'for a page that is not the first', ({ offset }) => offset > 0],
    ['default-page', 'where no page is asked for', ({ limit, offset }) => limit === 100 && offset === 0],
  ] as const satisfies [string, string, (page: { limit: number; offset: number }) => boolean][]
).map(
  ([name, when, isKept]): Fault => ({
    name: `keeps-${name}`,
    does: `Answers listListRows ${when} as it did before, for two seconds.`,
    rules: ['UP-6'],
    service: (inner, { clock }) => {
      const kept = new Map<string, { at: number; page: Awaited<ReturnType<typeof inner.listListRows>> }>();
      return {
        listListRows: async (ask) => {
          const known = kept.get(JSON.stringify(ask));
          if (known && clock.now() - known.at < 2_000) return known.page;
          const page = await inner.listListRows(ask);
          if (isKept(ask)) kept.set(JSON.stringify(ask), { at: clock.now(), page });
          return page;
        },
      };
    },
  }),
);

/** Everything about reads that show something else than what is kept. */
export const cachingFaults: readonly Fault[] = [
  ...perCell,
  ...perList,
  ...keepsLists,
  ...keepsPages,
  ...knownIds,
  ...behind,
  byLetters,
  ...paging,
];

/** Shows so many cells of each row where fewer than ten rows are asked for. */
function keepsOnSmallPages(cells: number): NonNullable<Fault['service']> {
  return (inner) => ({
    listListRows: async (ask) => {
      const outcome = await inner.listListRows(ask);
      if (outcome.kind !== 'done' || ask.limit >= 10) return outcome;
      const rows = outcome.body.rows.map((row) => ({ ...row, cells: row.cells.slice(0, cells) }));
      return { ...outcome, body: { ...outcome.body, rows } };
    },
  });
}
