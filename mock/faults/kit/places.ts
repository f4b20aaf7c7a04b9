import type { RuleId } from '../../../generated/rules.ts';
import type { Asked } from '../../front/asked.ts';
import { type UpsertRequest, withListId, withMembers } from './upsert-request.ts';

/** One of the three places of an id in a call of `updateListCell`. */
export interface IdPlace {
  /** As it stands in names of faults. */
  name: 'list-id' | 'row-id' | 'column-id';
  /** As it stands in sentences. */
  title: string;
  /** The rule about malformed ids here. */
  rule: RuleId;
  get(request: UpsertRequest): unknown;
  set(asked: Asked, id: unknown): Asked;
}

export const idPlaces: readonly IdPlace[] = [
  {
    name: 'list-id',
    title: 'the list id',
    rule: 'UUID-1',
    get: ({ listId }) => listId,
    set: (asked, id) => withListId(asked, String(id)),
  },
  {
    name: 'row-id',
    title: 'rowId',
    rule: 'UUID-2',
    get: ({ members }) => members?.rowId,
    set: (asked, rowId) => withMembers(asked, { rowId }),
  },
  {
    name: 'column-id',
    title: 'columnId',
    rule: 'UUID-3',
    get: ({ members }) => members?.columnId,
    set: (asked, columnId) => withMembers(asked, { columnId }),
  },
];

/** A well-formed id that nothing has. */
export const nobody = '5eed5eed-5eed-4eed-8eed-5eed5eed5eed';
