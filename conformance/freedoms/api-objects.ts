import { isRecord } from '../cells/seen-cell.ts';

/** Members that hold one object of the API, and those that hold several. */
const single = ['cell', 'sheet', 'column', 'row'] as const;
const several = ['cells', 'columns', 'rows', 'lists'] as const;

/**
 * The API's own objects in a body: the body itself, its cells, rows, columns and sheets. What users wrote (`value`)
 * is none of them, and no freedom may touch it.
 */
export function apiObjects(body: unknown): Record<string, unknown>[] {
  if (!isRecord(body)) return [];
  const inside = [
    ...single.map((name) => body[name]),
    ...several.flatMap((name) => (Array.isArray(body[name]) ? body[name] : [])),
  ];
  return [body, ...inside.flatMap(apiObjects)];
}
