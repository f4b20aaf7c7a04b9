import fc from 'fast-check';
import { placesIn } from '../../cells/places-in.ts';
import type { Place } from '../../cells/seen-cell.ts';
import { dynamicPairs, quietCell } from '../../enrichment/enriched-cells.ts';
import type { Reader } from '../../judge/environment.ts';
import { changeButTime } from '../../judge/judge-cell.ts';
import { judgeFilled } from '../../judge/judge-filled.ts';
import { oneAt, readCells } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { showsWhatIsWritten } from '../../judge/shows-what-is-written.ts';
import { firstWrite, laterWrite, upsert } from '../../judge/upsert.ts';
import { NotReached, needs, Violation } from '../../judge/violation.ts';
import { writeEach } from '../../judge/write-each.ts';
import { check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';
import { anyReader } from '../any-reader.ts';
import {
  addColumn,
  addDynamicColumn,
  addRow,
  generate,
  idIn,
  newList,
  type Person,
  somebody,
} from '../set-up-calls.ts';

/** Where the call is made, beside cells that were written. */
interface Scene {
  listId: string;
  dynamicColumnId: string;
  /** Has a row with a written cell. */
  person: Person;
}

type OtherCall = (scope: Scope, scene: Scene) => Promise<Answer>;

/** Calls that are about other things than the cells that were written. */
const otherCalls = {
  'a list is made': newList,
  'a row is added': (scope, { listId }) => addRow(scope, listId, { firstName: 'Some', lastName: 'Body' }),
  'a person is added again': (scope, { listId, person }) => addRow(scope, listId, person),
  'a column is added': (scope, { listId }) => addColumn(scope, listId),
  'a dynamic column is added': (scope, { listId }) => addDynamicColumn(scope, listId),
  'another row is enriched': async (scope, { listId, dynamicColumnId }) => {
    const rowId = idIn(await addRow(scope, listId, { firstName: 'Any', lastName: 'Body' }), 'row');
    return generate(scope, { listId, columnId: dynamicColumnId }, [rowId]);
  },
} as const satisfies Record<string, OtherCall>;
const callNames = Object.keys(otherCalls).filter(
  (name): name is keyof typeof otherCalls => name in otherCalls,
);

/** The upsert's answer holds until the cell is written again, whatever else is done to its list. */
export const up6OtherCalls = check<{ call: keyof typeof otherCalls; person: Person; reader: Reader }>(
  'UP-6',
  {
    cases: Object.fromEntries(
      callNames.map((call) => [
        `${call} after a write`,
        fc.record({ call: fc.constant(call), person: somebody(), reader: anyReader }),
      ]),
    ),
    share: () => 1,
    async run({ call, person, reader }, scope) {
      if (scope.env.supply.shared) throw needs('a list that can be added to');
      const { places, scene } = await placesBeside(person, scope);
      const written = await writeEach(places, (place, index) => {
        const blame = place.columnId === scene.dynamicColumnId ? laterWrite : firstWrite;
        return upsert(scope, place, `cell ${index}`, blame);
      });
      const before = await readCells(scope, scene.listId, reader);
      await judgeFilled(scope, places, written, before, reader);
      const { status } = await otherCalls[call](scope, scene);
      if (status >= 300) throw new NotReached(`set-up failed: ${call} answered ${status}`);
      const after = await readCells(scope, scene.listId, reader);
      for (const place of places) {
        const was = oneAt(before, place, reader);
        const changed = was && changeButTime(was, oneAt(after, place, reader));
        if (!changed) continue;
        await showsWhatIsWritten(scope, reader);
        const expected = `${reader} shows the cell that the upsert answered with`;
        throw new Violation('UP-6', expected, `after ${call}, ${changed.sentence}`, 'read:after-call');
      }
    },
  },
);

/** Cells of a row that was made before and of a person's; one in a dynamic column, whose enrichment is over. */
async function placesBeside(person: Person, scope: Scope): Promise<{ places: Place[]; scene: Scene }> {
  const [dynamic] = await dynamicPairs(scope, 1);
  if (!dynamic) throw new NotReached('needs: a dynamic column');
  const { listId, columnId: dynamicColumnId } = dynamic;
  const columnIds = [
    idIn(await addColumn(scope, listId), 'column'),
    idIn(await addColumn(scope, listId), 'column'),
  ];
  const rowIds = [dynamic.rowId, idIn(await addRow(scope, listId, person), 'row')];
  const plain = placesIn({ listId, rowIds, columnIds });
  await quietCell(scope, dynamic);
  return { places: [...plain, dynamic], scene: { listId, dynamicColumnId, person } };
}

/** Two people of one name are two rows, and their cells two cells. */
export const up3Namesakes = check<{ person: Required<Person>; reader: Reader }>('UP-3', {
  cases: { 'beside one of a person of the same name': fc.record({ person: somebody(), reader: anyReader }) },
  share: () => 1,
  async run({ person, reader }, scope) {
    if (scope.env.supply.shared) throw needs('a list that can be added to');
    const { listId, columnId, rowId: firstRow } = await scope.pair();
    const rowIds: string[] = [];
    for (const linkedinUrl of [person.linkedinUrl, `${person.linkedinUrl}-2`])
      rowIds.push(idIn(await addRow(scope, listId, { ...person, linkedinUrl }), 'row'));
    if (new Set(rowIds).size < 2) throw new NotReached('a row for each of two people of one name');
    const places = [firstRow, ...rowIds].map((rowId) => ({ listId, rowId, columnId }));
    const written = await writeEach(places, (place, index) =>
      upsert(scope, place, `cell ${index}`, firstWrite),
    );
    await judgeFilled(scope, places, written, await readCells(scope, listId, reader), reader);
  },
});
