import fc from 'fast-check';
import type { Place } from '../../cells/seen-cell.ts';
import { quietCell } from '../../enrichment/enriched-cells.ts';
import { seenEachTime } from '../../enrichment/enriched-during.ts';
import { FinishedCells } from '../../enrichment/finished-cells.ts';
import { arrange } from '../../enrichment/former-state.ts';
import type { Reader } from '../../judge/environment.ts';
import { type Change, changeIn } from '../../judge/judge-cell.ts';
import { disturbed } from '../../judge/judge-filled.ts';
import { readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { anyFirstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, needs } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import { anyReader } from '../any-reader.ts';
import { addColumn, idIn } from '../set-up-calls.ts';

const ends = ['completed', 'failed'] as const;
/** Only the hook `seedCell` makes cells that stay so; without it they are judged by how their enrichment ends. */
const inFlight = ['pending', 'processing'] as const;
/** An enrichment that was seeded may land by itself as well, or one that is over be followed by another, but not just then each time. */
const rounds = { inFlight: 3, over: 2 };
const lines = ['row', 'column'] as const;

interface Beside {
  end: (typeof ends)[number] | (typeof inFlight)[number];
  line: (typeof lines)[number];
  /** Which of the two is written; the other one looks on. */
  written: 'neighbour' | 'enriched';
  reader: Reader;
}

/**
 * Cells that an enrichment has left with a status, a reasoning or an error that no upsert leaves: a server that clears
 * them in more than one cell shows it here alone; so does one that does more where it writes into such a cell. Made anew
 * for each run: the stock of finished cells belongs to one target.
 */
export function up3Enriched(): Check {
  const finished = new FinishedCells();
  return check<Beside>('UP-3', {
    cases: Object.fromEntries([
      ...ends.flatMap((end) =>
        lines.map((line) => [`beside one that ${end}, in its ${line}`, beside(end, line, 'neighbour')]),
      ),
      ...inFlight.flatMap((end) =>
        lines.map((line) => [`beside one that is ${end}, in its ${line}`, beside(end, line, 'neighbour')]),
      ),
      ...lines.map((line) => [
        `into one that completed, beside another in its ${line}`,
        beside('completed', line, 'enriched'),
      ]),
    ]),
    share: () => 2,
    async run(input, scope) {
      const { end, line, reader } = input;
      const isInFlight = inFlight.some((state) => state === end);
      if (isInFlight && !scope.env.supply.seedCell) throw needs('hook seedCell');
      const changed = await seenEachTime(
        () => changedBeside(input, scope, finished),
        rounds[isInFlight ? 'inFlight' : 'over'],
      );
      if (!changed) return;
      await showsWhatIsWritten(scope, reader);
      throw disturbed(`another cell of that ${line}`, changed.sentence, `others:${line}`);
    },
  });
}

async function changedBeside(
  { end, line, written, reader }: Beside,
  scope: Scope,
  finished: FinishedCells,
): Promise<Change | undefined> {
  const { place: enriched } = await arrange(scope, end, finished);
  const other = await besides(enriched, line, scope);
  if (!other) throw new NotReached('needs: two cells of one list');
  const neighbour =
    line === 'row' ? { ...enriched, columnId: other.columnId } : { ...enriched, rowId: other.rowId };
  if (written === 'enriched') {
    const there = await quietCell(scope, neighbour);
    await upsertOver(scope, neighbour, 'the one beside', there ? laterWrite : anyFirstWrite);
  }
  const [subject, onlooker] = written === 'enriched' ? [enriched, neighbour] : [neighbour, enriched];
  const before = await readCell(scope, onlooker, reader);
  if (!before) throw new NotReached('needs: a reader that shows the neighbour');
  // what is enriched is there already
  if (written === 'enriched') await upsertOver(scope, subject, 'the one written', laterWrite);
  else {
    await upsert(scope, subject, 'a first time', anyFirstWrite);
    await upsertOver(scope, subject, 'the one written', laterWrite);
  }
  return changeIn(before, await readCell(scope, onlooker, reader));
}

/** A pair of the same list, in another row where that counts: fixtures hand out used ones again, and may have no other. */
async function besides(enriched: Place, line: Beside['line'], scope: Scope): Promise<Place | undefined> {
  const pairs = [await scope.pair({ beside: enriched }), await scope.pair(), await scope.pair()];
  const there = pairs.filter(({ listId }) => listId === enriched.listId);
  if (line === 'column') return there.find(({ rowId }) => rowId !== enriched.rowId);
  const other = there.find(({ columnId }) => columnId !== enriched.columnId);
  if (other || scope.env.supply.shared) return other;
  // its list was full, and gave way to the next
  return { ...enriched, columnId: idIn(await addColumn(scope, enriched.listId), 'column') };
}

function beside(end: Beside['end'], line: Beside['line'], written: Beside['written']): fc.Arbitrary<Beside> {
  const [constantEnd, constantLine] = [fc.constant(end), fc.constant(line)];
  return fc.record({
    end: constantEnd,
    line: constantLine,
    written: fc.constant(written),
    reader: anyReader,
  });
}
