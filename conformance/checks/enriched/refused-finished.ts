import fc from 'fast-check';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { arrange } from '../../enrichment/former-state.ts';
import { type Change, changeIn } from '../../judge/judge-cell.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import { readCell } from '../../judge/read.ts';
import { upsertRequest } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { NotReached } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { type RefusedCalls, refusedCalls, wrote } from './refused-in-flight.ts';

/** Those that an enrichment under way is tried with, and some more: here is nothing to wait for. */
const calls: RefusedCalls = {
  ...refusedCalls,
  'with an unknown token': {
    rule: 'AUTH-5',
    send: (scope, { listId, ...ids }, { unknown, marker }) => {
      const json = { ...ids, value: marker };
      return scope.send({ ...upsertRequest(listId), json, authorization: `Bearer ${unknown}` });
    },
  },
  'with another scheme': {
    rule: 'AUTH-5',
    send: (scope, { listId, ...ids }, { unknown, marker }) => {
      const json = { ...ids, value: marker };
      return scope.send({ ...upsertRequest(listId), json, authorization: `Token ${unknown}` });
    },
  },
  'with a bad column id': {
    rule: 'BODY-6',
    send: (scope, place, { marker }) => scope.write({ ...place, columnId: `{${place.columnId}}` }, marker),
  },
  'in another list': {
    rule: 'NF-7',
    send: async (scope, place, { marker }) => {
      const { listId } = await scope.elsewhere(place.listId);
      return scope.write({ ...place, listId }, marker);
    },
  },
};

const ends = ['completed', 'failed'] as const;

/**
 * A write resets status, reasoning and error, which only a cell that was enriched can show: a server may do so before it looks
 * at who calls, and what for. Made anew for each run: the stock of finished cells belongs to one target.
 */
export function refusedFinished(): readonly Check[] {
  const finished = new FinishedCells();
  return Object.entries(calls).map(([name, { rule, send }]) =>
    check(rule, {
      cases: Object.fromEntries(
        ends.map((end) => [
          `${name}, cell ${end}`,
          fc.record({
            end: fc.constant(end),
            unknown: randomUuid(),
            marker: randomUuid(),
            reader: anyReader,
          }),
        ]),
      ),
      share: () => 1,
      async run({ end, reader, ...call }, scope) {
        if (name === 'by another caller') await scope.foreign();
        let changed: Change | undefined;
        // a cell that was enriched twice may change once more by itself, and not just then in another one as well
        for (let round = 0; round < 2; round += 1) {
          const { place } = await arrange(scope, end, finished);
          const before = await readCell(scope, place, reader);
          if (!before) throw new NotReached('needs: a reader that shows the enriched cell');
          refusedOrNotReached(scope, await send(scope, place, call));
          changed = changeIn(before, await readCell(scope, place, reader));
          if (!changed) return;
        }
        await showsWhatIsWritten(scope, reader);
        throw wrote(rule, `a cell that was enriched changed; ${changed?.sentence}`);
      },
    }),
  );
}
