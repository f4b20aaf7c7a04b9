import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoWorld } from '../world/demo-world.ts';
import { openStores } from './open-stores.ts';
import { type CellScope, isMissing, type ListContent, type Store } from './store.ts';
import type { Stores } from './stores.ts';
import { column, listRecord, newId, newRow, noon, stampAt, write } from './testing/content.ts';
import { headingOf, type Place, storeKinds } from './testing/store-kinds.ts';

const owner = 'ada';

function found<Found extends object>(result: Found): Exclude<Found, { missing: unknown }> {
  if (isMissing(result)) throw new Error(`the ${result.missing} is missing`);
  return result as Exclude<Found, { missing: unknown }>;
}

describe.each(storeKinds)('kept in $name', (kind) => {
  describe.skipIf(kind.without !== null)(headingOf(kind), () => {
    let place: Place;
    let stores: Stores;
    beforeAll(async () => {
      place = await kind.place();
      stores = await openStores(await place.fresh());
    });
    afterAll(async () => {
      await stores?.close();
      await place?.close();
    });

    const storeWith = async (lists: readonly ListContent[] = []): Promise<Store> =>
      (await stores.begin(newId(), { lists })).store;

    /** A list with a column and some rows, and the place of a cell in each. */
    const sheet = async (rows = 1, source: 'profile' | 'web' = 'profile') => {
      const store = await storeWith();
      const list = listRecord(owner);
      await store.addList(list, []);
      const scope = { owner, listId: list.id };
      const start = { ...stampAt(noon), cellId: newId };
      const { id: columnId } = found(await store.addColumn(scope, column(list.id, source), start));
      const places: CellScope[] = [];
      for (let at = 0; at < rows; at += 1) {
        const { row } = found(await store.addRow(scope, newRow(list.id, null, { at })));
        places.push({ ...scope, rowId: row.id, columnId });
      }
      const [first] = places;
      if (first === undefined) throw new Error('there is no row');
      return { store, scope, columnId, places, place: first };
    };

    test('holds what it begins with', async () => {
      const content = demoWorld(owner, 'bob');
      const store = await storeWith(content);
      expect(inOrder(await store.dump())).toEqual(inOrder(content));
      const [first] = content;
      if (first === undefined) throw new Error('the demo is empty');
      const read = found(await store.readList({ owner, listId: first.list.id }));
      expect(inOrder([read])).toEqual(inOrder([first]));
    });

    test.each<[string, unknown]>([
      ['NUL', 'a\u0000b'],
      ['half a surrogate pair', ['\ud800', '\udc00x']],
      ['astral and combining characters', '😀 e\u0301 \u202e'],
      ['quotes and backslashes', '\\u0000 " \' \\'],
      ['numbers', [0.1 + 0.2, 5e-324, 1.7976931348623157e308, 2 ** 53 - 1, -(2 ** 53 - 1), 1e21]],
      ['null and empty ones', [null, '', [], {}, false, 0]],
      ['a member __proto__', JSON.parse('{"__proto__":{"a":1},"constructor":2,"":3}')],
      ['a long text', 'x'.repeat(500_000)],
      ['a deep one', JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`)],
    ])('keeps %s as it is', async (_, value) => {
      const { store, place } = await sheet();
      const texts = { reasoning: JSON.stringify(value).slice(0, 50), error: `\ud800\u0000${typeof value}` };
      const written = found(await store.putCell(place, { ...write(value), ...texts }));
      expect(written).toMatchObject(texts);
      expect(JSON.stringify(written.value)).toBe(JSON.stringify(value));
      const { cell } = found(await store.readCell(place));
      expect(cell).toEqual(written);
      expect(Object.keys(Object(cell?.value))).toEqual(Object.keys(Object(value)));
    });

    test('keeps any text in names, owners, links and profiles', async () => {
      const odd = 'a\u0000b\ud800 \\ "\' 😀';
      const store = await storeWith();
      const list = listRecord(odd, odd);
      await store.addList(list, [{ ...column(list.id), name: odd, prompt: odd, position: 0 }]);
      const scope = { owner: odd, listId: list.id };
      const { row } = found(await store.addRow(scope, newRow(list.id, odd, { [odd]: odd })));
      expect(found(await store.addRow(scope, newRow(list.id, odd, { again: odd }))).row.id).toBe(row.id);
      const { list: read, columns, rows } = found(await store.readList(scope));
      expect([read.name, read.owner, columns[0]?.name, columns[0]?.prompt]).toEqual([odd, odd, odd, odd]);
      expect(rows.map((one) => one.row)).toEqual([{ ...row, profileData: { again: odd } }]);
      expect(await store.ownerOf(list.id)).toBe(odd);
    });

    test('misses the list first, then the row, then the column', async () => {
      const { store, place } = await sheet();
      const elsewhere = (await sheet()).place;
      const nobody = newId();
      const cases: [Partial<CellScope>, string][] = [
        [{ listId: nobody, rowId: nobody, columnId: nobody }, 'list'],
        [{ owner: 'bob' }, 'list'],
        [{ rowId: nobody, columnId: nobody }, 'row'],
        [{ rowId: elsewhere.rowId }, 'row'],
        [{ columnId: nobody }, 'column'],
        [{ columnId: elsewhere.columnId }, 'column'],
      ];
      for (const [change, missing] of cases) {
        const scope = { ...place, ...change };
        expect(await store.putCell(scope, write(1))).toEqual({ missing });
        expect(await store.readCell(scope)).toEqual({ missing });
        expect(await store.landCell(scope, 1, write(1))).toBe(false);
      }
      expect(found(await store.readList(place)).cells).toEqual([]);
      expect(await store.ownerOf(nobody)).toBeNull();
      expect(await store.readColumns({ owner, listId: nobody })).toEqual({ missing: 'list' });
      expect(await store.readRows({ owner, listId: nobody }, { limit: 1, offset: 0 })).toEqual({
        missing: 'list',
      });
    });

    test('an upsert keeps id and creation, and no time goes back', async () => {
      const { store, place, scope } = await sheet();
      const first = found(await store.putCell(place, write('a', noon + 5)));
      const second = found(
        await store.putCell(place, { ...write('b', noon + 9), status: 'failed', error: 'e' }),
      );
      const third = found(await store.putCell(place, write('c', noon + 7)));
      expect(second).toMatchObject({ id: first.id, createdAt: first.createdAt, value: 'b', error: 'e' });
      expect(second.updatedAt).toBe(stampAt(noon + 9).at);
      expect(third).toEqual({ ...first, value: 'c', updatedAt: second.updatedAt });
      const { list, cells } = found(await store.readList(scope));
      expect({ cells, at: list.updatedAt }).toEqual({ cells: [third], at: second.updatedAt });
    });

    test('writers at the same time make one cell between them', async () => {
      const { store, place } = await sheet();
      const all = await Promise.all(Array.from({ length: 20 }, (_, at) => store.putCell(place, write(at))));
      expect(new Set(all.map((cell) => found(cell).id)).size).toBe(1);
      expect(found(await store.readList(place)).cells).toHaveLength(1);
    });

    test('gives each row a position of its own, and each dynamic column a cell in every row', async () => {
      const { store, scope } = await sheet(3, 'web');
      const start = { ...stampAt(noon), cellId: newId };
      await Promise.all([
        ...Array.from({ length: 10 }, () => store.addRow(scope, newRow(scope.listId, null, {}))),
        ...Array.from({ length: 3 }, () => store.addColumn(scope, column(scope.listId, 'reasoning'), start)),
      ]);
      const { rows, columns, cells } = found(await store.readList(scope));
      expect(rows.map(({ position }) => position)).toEqual(rows.map((_, at) => at));
      expect(columns.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
      expect(new Set(cells.map(({ rowId, columnId }) => `${rowId}${columnId}`)).size).toBe(13 * 4);
      expect(cells.every(({ status, starts }) => status === 'pending' && starts === 1)).toBe(true);
    });

    test('people with the same link are one row, whoever adds them at the same time', async () => {
      const { store, scope } = await sheet();
      const url = `https://example.com/${'x'.repeat(5000)}`;
      const added = await Promise.all(
        Array.from({ length: 8 }, (_, at) => store.addRow(scope, newRow(scope.listId, url, { at }))),
      );
      expect(new Set(added.map((one) => found(one).row.id)).size).toBe(1);
      expect(found(await store.readList(scope)).rows).toHaveLength(2);
    });

    test('starts enrichments in all rows or in none, counts them, and lands the latest alone', async () => {
      const { store, scope, columnId, places, place } = await sheet(3);
      const before = found(await store.putCell(place, write('by hand', noon + 1)));
      const rowIds = places.map(({ rowId }) => rowId);
      const start = { ...stampAt(noon + 2), cellId: newId };
      expect(await store.startEnrichment(scope, columnId, [...rowIds, newId()], start)).toEqual({
        missing: 'row',
      });
      expect(await store.startEnrichment(scope, newId(), rowIds, start)).toEqual({ missing: 'column' });
      expect(found(await store.readList(scope)).cells).toEqual([before]);
      expect(await store.startEnrichment(scope, columnId, [...rowIds, ...rowIds], start)).toBe(3);
      expect(await store.startEnrichment(scope, columnId, rowIds.slice(0, 1), start)).toBe(1);
      const { cell } = found(await store.readCell(place));
      expect(cell).toEqual({
        ...before,
        value: null,
        status: 'pending',
        updatedAt: start.at,
        enrichment: { startedAt: start.now, turn: 1 },
        starts: 2,
      });
      expect(await store.landCell(place, 1, write('late'))).toBe(false);
      expect(await store.landCell(place, 2, { ...write('landed', noon + 3), reasoning: 'r' })).toBe(true);
      expect(await store.landCell(place, 2, write('again'))).toBe(false);
      const { list, cells } = found(await store.readList(scope));
      expect(cells.find(({ id }) => id === before.id)).toMatchObject({
        value: 'landed',
        reasoning: 'r',
        enrichment: null,
      });
      expect(list.enrichingSince).toBe(start.now);
    });

    test('a cell is held in flight, and an upsert ends that', async () => {
      const { store, places } = await sheet(2);
      const [, second] = places;
      if (second === undefined) throw new Error('there is one row alone');
      await store.putCell(second, { ...write(null), status: 'processing', held: 'processing' });
      const held = await store.putCell(second, {
        ...write(null, noon + 0.5),
        status: 'pending',
        held: 'pending',
      });
      expect(held).toMatchObject({
        enrichment: { startedAt: noon + 0.5, turn: 2, held: 'pending' },
        starts: 2,
      });
      expect(await store.putCell(second, write(1))).toMatchObject({ enrichment: null, starts: 2, value: 1 });
    });

    test('reads page by page, in the order of adding', async () => {
      const { store, scope, places } = await sheet(5);
      for (const [at, cell] of places.entries()) await store.putCell(cell, write(at));
      const page = found(await store.readRows(scope, { limit: 2, offset: 3 }));
      expect(page.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[3], [4]]);
      expect({ total: page.total, columns: page.columns.length }).toEqual({ total: 5, columns: 1 });
      for (const offset of [9, 2 ** 31, 1e20])
        expect(found(await store.readRows(scope, { limit: 2, offset })).rows).toEqual([]);
    });

    test('lists the newest first, with what each holds', async () => {
      const { store, scope, place } = await sheet(2);
      const second = listRecord(owner, null);
      await store.addList(second, []);
      await store.addList(listRecord('bob'), []);
      await store.putCell(place, write(1, noon + 60_000));
      expect(await store.listsOf(owner)).toMatchObject([
        { list: second, rowCount: 0 },
        { list: { id: scope.listId, updatedAt: stampAt(noon + 60_000).at }, rowCount: 2 },
      ]);
      expect(await store.listsOf('nobody')).toEqual([]);
    });

    test('begins again beside what still goes on', async () => {
      const lists = demoWorld(owner, undefined);
      const listId = lists[0]?.list.id ?? '';
      const name = newId();
      const { store: before } = await stores.begin(name, { lists });
      const other = await storeWith(lists);
      const { store: after } = await stores.begin(name, { lists });
      const added = newRow(listId, null, {});
      await before.addRow({ owner, listId }, added);
      expect(found(await after.readList({ owner, listId })).rows).toHaveLength(4);
      await after.addRow({ owner, listId }, added);
      expect(found(await after.readList({ owner, listId })).rows).toHaveLength(5);
      expect(found(await other.readList({ owner, listId })).rows).toHaveLength(4);
    });
  });
});

/** The same content in one order: stores need not keep that of cells. */
function inOrder(content: readonly ListContent[]): ListContent[] {
  const key = ({ rowId, columnId }: { rowId: string; columnId: string }) => `${rowId} ${columnId}`;
  return content.map((list) => ({
    ...list,
    cells: [...list.cells].sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  }));
}
