import type { Fault } from './fault.ts';
import { showsCells } from './kit/of-writes.ts';
import { shownBy } from './kit/reads.ts';

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

/** As a query with a limit gives them, which nobody has set. */
const keepsThousandOfPage: NonNullable<Fault['service']> = (inner) => ({
  listListRows: async (ask) => {
    const outcome = await inner.listListRows(ask);
    if (outcome.kind !== 'done') return outcome;
    let left = 1000;
    const rows = outcome.body.rows.map((row) => {
      const cells = row.cells.slice(0, left);
      left -= cells.length;
      return { ...row, cells };
    });
    return { ...outcome, body: { ...outcome.body, rows } };
  },
});

/** Reads that end too early, and pages that are not what was asked for. */
export const pagingFaults: readonly Fault[] = [
  ...(['getList', 'listListRows'] as const).map(
    (read): Fault => ({
      name: `shows-thousand-cells-in-${shownBy[read]}`,
      does: `Shows the first thousand cells in ${read}.`,
      rules: ['UP-6'],
      service: read === 'getList' ? showsCells((cells) => cells.slice(0, 1000), [read]) : keepsThousandOfPage,
    }),
  ),
  ...(['getList', 'listListRows'] as const).map(
    (read): Fault => ({
      name: `shows-no-empty-cells-in-${shownBy[read]}`,
      does: `Shows no cell whose value is null in ${read}.`,
      rules: ['UP-6', 'UP-1'],
      service: showsCells((cells) => cells.filter(({ value }) => value !== null), [read]),
    }),
  ),
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
