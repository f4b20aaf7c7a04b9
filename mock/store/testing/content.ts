import { plainColumn } from '../../service/built-in-columns.ts';
import type { Row } from '../../wire.ts';
import type { ColumnRecord, ListRecord } from '../records.ts';
import type { CellWrite, NewRow, Stamp } from '../store.ts';

/** Ids and moments that are as good as any. */
export function newId(): string {
  return crypto.randomUUID();
}

export function stampAt(now: number): Stamp {
  return { now, at: new Date(now).toISOString() };
}

export const noon = Date.parse('2025-03-01T12:00:00Z');

export function listRecord(owner: string, name: string | null = 'A list'): ListRecord {
  const { at } = stampAt(noon);
  return { id: newId(), owner, name, createdAt: at, updatedAt: at, enrichingSince: null };
}

export function column(listId: string, source: ColumnRecord['source'] = 'profile') {
  const { at: createdAt } = stampAt(noon);
  return {
    ...plainColumn({ id: newId(), listId, name: 'A column', schema: { type: 'text' }, createdAt }),
    source,
  };
}

export function newRow(listId: string, linkedinUrl: string | null, profileData: object, now = noon): NewRow {
  const row: Row = {
    id: newId(),
    listId,
    linkedinUrl,
    profileData,
    source: 'manual',
    addedAt: stampAt(now).at,
    companyRowId: null,
    companyDomain: null,
  };
  const merge = (existing: Row) => ({ ...existing, profileData });
  return { ...stampAt(now), row, merge, cellId: newId };
}

export function write(value: unknown, now = noon): CellWrite {
  return { ...stampAt(now), id: newId(), value, status: 'completed', reasoning: null, error: null };
}
