import fc from 'fast-check';
import { FinishedCells } from '../enrichment/finished-cells.ts';
import { arrange } from '../enrichment/former-state.ts';
import { type Check, check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { changeIn } from '../judge/judge-cell.ts';
import { readCell } from '../judge/read.ts';
import { anyFirstWrite, upsert } from '../judge/upsert.ts';
import { NotReached } from '../judge/violation.ts';
import { anyReader } from './any-reader.ts';
import { disturbed } from './neighbours.ts';

const ends = ['completed', 'failed'] as const;
const lines = ['row', 'column'] as const;

interface Beside {
  end: (typeof ends)[number];
  line: (typeof lines)[number];
  reader: Reader;
}

/**
 * Cells that an enrichment has left with a status, a reasoning or an error that no upsert leaves: a server that clears
 * them in more than one cell shows it here alone. Made anew for each run: the stock of finished cells belongs to one target.
 */
export function up3Enriched(): Check {
  const finished = new FinishedCells();
  return check<Beside>('UP-3', {
    cases: Object.fromEntries(
      ends.flatMap((end) =>
        lines.map((line) => [
          `beside one that ${end}, in its ${line}`,
          fc.record({ end: fc.constant(end), line: fc.constant(line), reader: anyReader }),
        ]),
      ),
    ),
    share: () => 2,
    async run({ end, line, reader }, scope) {
      const { place } = await arrange(scope, end, finished);
      const other = await scope.pair();
      if (other.listId !== place.listId) throw new NotReached('needs: two cells of one list');
      const before = await readCell(scope, place, reader);
      if (!before) throw new NotReached('needs: a reader that shows the neighbour');
      const subject =
        line === 'row' ? { ...place, columnId: other.columnId } : { ...place, rowId: other.rowId };
      await upsert(scope, subject, 'the one written', anyFirstWrite);
      const changed = changeIn(before, await readCell(scope, place, reader));
      if (changed) throw disturbed(`another cell of that ${line}`, changed.sentence, `others:${line}`);
    },
  });
}
