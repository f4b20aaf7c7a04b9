import type { Column, ColumnSchema } from '../wire.ts';

const builtIn: readonly { key: string; name: string; schema: ColumnSchema }[] = [
  { key: 'fullName', name: 'Name', schema: { type: 'text' } },
  { key: 'jobTitle', name: 'Job title', schema: { type: 'text' } },
  { key: 'linkedinUrl', name: 'LinkedIn', schema: { type: 'url' } },
];

/** The columns that every list has from the start. */
export function builtInColumns(listId: string, createdAt: string, newId: () => string): Column[] {
  return builtIn.map(({ key, name, schema }, position) => ({
    ...plainColumn({ id: newId(), listId, name, schema, createdAt }),
    position,
    builtInKey: key,
  }));
}

/** A column that people fill, with what it needs and nothing more. */
export function plainColumn(
  column: Pick<Column, 'id' | 'listId' | 'name' | 'schema' | 'createdAt'>,
): Omit<Column, 'position'> {
  return {
    ...column,
    prompt: null,
    responseType: null,
    source: 'profile',
    subject: null,
    isFilter: false,
    enrichmentType: null,
    config: null,
    isPreview: false,
    category: null,
    builtInKey: null,
  };
}
