import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder's package.json tells of the server that is made there. */
export interface NpmProject {
  /** What starts it, where a script has the usual name. */
  start?: string;
  /** The port that this script names. */
  port?: number;
  hasPackage: boolean;
}

/** Reads a folder's package.json; one that is missing or broken tells nothing. */
export async function npmProject(cwd: string): Promise<NpmProject> {
  const text = await readFile(join(cwd, 'package.json'), 'utf8').catch(() => '{}');
  const { scripts, dependencies, devDependencies } = parsed(text);
  const hasPackage = [dependencies, devDependencies].some(
    (names) => isRecord(names) && 'cell-contract' in names,
  );
  const known = isRecord(scripts) ? scripts : {};
  const name = ['start', 'dev'].find((one) => typeof known[one] === 'string');
  if (name === undefined) return { hasPackage };
  const [, port] = /(?:--port[ =]|-p |\bPORT=)(\d{2,5})\b/.exec(String(known[name])) ?? [];
  const start = name === 'start' ? 'npm start' : `npm run ${name}`;
  return { hasPackage, start, ...(port === undefined ? {} : { port: Number(port) }) };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // npm will say what is wrong with it
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
