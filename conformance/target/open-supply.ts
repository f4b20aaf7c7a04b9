import { keyOf } from '../cells/key-of.ts';
import { isRecord } from '../cells/seen-cell.ts';
import { SetUpError } from '../errors.ts';
import { needs } from '../judge/violation.ts';
import { ApiList } from './api-list.ts';
import { apiOperations, builtInColumns, generateByApi } from './api-operations.ts';
import { called } from './called.ts';
import { GivenLists } from './fixture-list.ts';
import type { Caller, Fixtures, Hooks } from './hooks.ts';
import type { Send } from './set-up.ts';
import type { Supply } from './supply.ts';

/** A hook's failure is the set-up's, and says which hook it was. */
function guarded<Ask, Made>(
  name: string,
  hook: (ask: Ask) => Made | Promise<Made>,
): (ask: Ask) => Promise<Made> {
  return (ask) => called(`hook ${name}`, () => hook(ask));
}

/** A hook that makes something and does not give its id is told so here, not by the request that then goes wrong. */
function making<Id extends string, Ask>(
  name: string,
  hook: (ask: Ask) => Record<Id, string> | Promise<Record<Id, string>>,
  id: Id,
): (ask: Ask) => Promise<Record<Id, string>> {
  const make = guarded(name, hook);
  return async (ask) => {
    const made: unknown = await make(ask);
    const given = isRecord(made) ? made[id] : undefined;
    if (typeof given === 'string') return { [id]: given } as Record<Id, string>;
    throw new SetUpError('bad-hooks', `hook ${name}`, `must return { ${id} } with an id as text`);
  };
}

interface NewLists {
  hasOther: boolean;
  /** Where the lists that are made are noted. */
  leftBehind: string[];
  /** Who is meant by each caller. */
  as?: (caller: Caller) => Caller;
}

/** Lists are made for each check: by the target module's hooks, and by the API where a hook is absent. */
export function supplyOfNewLists(
  hooks: Hooks,
  send: Send,
  { hasOther, leftBehind, as = (caller) => caller }: NewLists,
): Supply {
  const api = apiOperations(send);
  const createList = hooks.createList
    ? making('createList', hooks.createList.bind(hooks), 'listId')
    : api.createList;
  const make = {
    addColumn: hooks.addColumn ? making('addColumn', hooks.addColumn.bind(hooks), 'columnId') : api.addColumn,
    addRow: hooks.addRow ? making('addRow', hooks.addRow.bind(hooks), 'rowId') : api.addRow,
    builtInColumns: builtInColumns(send),
  };
  return {
    ...cellHooks(hooks),
    shared: false,
    leftBehind,
    async openList(caller) {
      if (caller === 'other' && !hasOther) throw needs('other-token');
      const { listId } = await createList({ caller: as(caller) });
      leftBehind.push(listId);
      return new ApiList(listId, as(caller), make);
    },
    generate: (place) => generateByApi(send, as('caller'), place),
  };
}

/** Lists are those of the fixtures. */
export function supplyOfFixtures(
  fixtures: Fixtures,
  hooks: Hooks,
  send: Send,
  writtenPairs: (listId: string) => Promise<{ rowId: string; columnId: string }[]>,
): Supply {
  const touched = readTouched(fixtures, writtenPairs);
  return {
    ...cellHooks(hooks),
    shared: true,
    leftBehind: [],
    async openList(caller, besides) {
      const all = caller === 'caller' ? fixtures.lists : (fixtures.otherCaller?.lists ?? []);
      const lists = all.filter((list) => list.id !== besides);
      if (lists.length > 0) return new GivenLists(lists, await touched());
      if (caller === 'other') throw needs('otherCaller.lists in the fixtures');
      throw needs(`${besides === undefined ? 'a' : 'a second'} list in the fixtures`);
    },
    generate: (place) => generateByApi(send, 'caller', place),
  };
}

/** Which pairs have a cell before the run; read once, when first asked for. */
function readTouched(
  fixtures: Fixtures,
  writtenPairs: (listId: string) => Promise<{ rowId: string; columnId: string }[]>,
): () => Promise<Set<string>> {
  let read: Promise<Set<string>> | undefined;
  const all = async () =>
    new Set((await Promise.all(fixtures.lists.map(({ id }) => writtenPairs(id)))).flat().map(keyOf));
  return () => {
    read ??= all();
    return read;
  };
}

function cellHooks(hooks: Hooks): Pick<Supply, 'seedCell' | 'landEnrichment'> {
  return {
    seedCell: hooks.seedCell && guarded('seedCell', hooks.seedCell.bind(hooks)),
    landEnrichment: hooks.landEnrichment && guarded('landEnrichment', hooks.landEnrichment.bind(hooks)),
  };
}
