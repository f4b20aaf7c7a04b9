import { randomUUID } from 'node:crypto';
import type { components } from '../../generated/types.ts';

type Schemas = components['schemas'];

/** What the tiny server keeps of a list. */
export interface TinyList {
  id: string;
  owner: string;
  rows: Schemas['Row'][];
  columns: Schemas['Column'][];
  cells: Map<string, Schemas['Cell']>;
}

const now = (): string => new Date().toISOString();

export function tinySheet({ id, owner }: TinyList): Schemas['Sheet'] {
  const at = now();
  return {
    ...{ id, userId: owner, name: null, enrichmentStatus: null, createdAt: at, updatedAt: at },
    ...{ activeSearchId: null, searchFilters: null },
  };
}

export function tinyRow(listId: string): Schemas['Row'] {
  return {
    ...{ id: randomUUID(), listId, linkedinUrl: null, profileData: null, source: null, addedAt: now() },
    ...{ companyRowId: null, companyDomain: null },
  };
}

export function tinyColumn({ id: listId, columns }: TinyList, schema: unknown): Schemas['Column'] {
  return {
    ...{ id: randomUUID(), listId, name: 'tiny', prompt: null, responseType: null, source: 'profile' },
    ...{
      subject: null,
      isFilter: false,
      position: columns.length,
      schema: schema as Schemas['ColumnSchema'],
    },
    ...{
      enrichmentType: null,
      config: null,
      createdAt: now(),
      isPreview: false,
      category: null,
      builtInKey: null,
    },
  };
}

export function tinyCell(
  rowId: string,
  columnId: string,
  value: unknown,
  before: Schemas['Cell'] | undefined,
): Schemas['Cell'] {
  const at = now();
  return {
    ...{
      id: before?.id ?? randomUUID(),
      columnId,
      rowId,
      value,
      status: 'completed',
      reasoning: null,
      error: null,
    },
    ...{ createdAt: before?.createdAt ?? at, updatedAt: at },
  };
}
