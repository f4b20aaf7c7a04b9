import type { ColumnRecord } from './records.ts';

/** Columns that enrichment fills, by the contract. */
export function isDynamic({ source }: Pick<ColumnRecord, 'source'>): boolean {
  return source === 'web' || source === 'reasoning';
}
