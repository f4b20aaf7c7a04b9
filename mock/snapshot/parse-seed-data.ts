import type { Node } from 'yaml';
import { MockError } from '../errors.ts';
import { placeOf } from './checked-snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { snapshotProblem } from './snapshot-problem.ts';

/** Reads a snapshot from JSON or YAML. @throws MockError with line, column and place of the first mistake. */
export async function parseSeedData(text: string): Promise<Snapshot> {
  const fromJson = jsonOf(text);
  if (fromJson !== undefined && snapshotProblem(fromJson) === null) return fromJson as Snapshot; // judged just now
  const yaml = await import('yaml'); // slow to load, and most mocks start without
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined)
    throw MockError.of('snapshot', at(error.pos[0]), `is neither JSON nor YAML: ${error.message}`);
  const read: unknown = document.toJS();
  const problem = snapshotProblem(read);
  if (problem === null) return read as Snapshot; // judged just now
  const offset = offsetOf(yaml, document.contents, problem.path);
  throw MockError.of('snapshot', `${at(offset)}, ${placeOf(problem.path)}`, problem.says);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // it may be YAML
  }
}

/** Where the deepest part of the path that is there begins in the text. */
function offsetOf(
  { isMap, isScalar }: Pick<typeof import('yaml'), 'isMap' | 'isScalar'>,
  contents: Node | null,
  path: readonly (string | number)[],
): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
      : undefined;
    const below = pair?.key ?? childOf(node, step);
    offset = rangeOf(below) ?? offset;
    node = pair === undefined ? below : pair.value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): unknown {
  if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items))
    return null;
  return node.items[Number(step)];
}

function rangeOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  return Number(node.range[0]);
}
