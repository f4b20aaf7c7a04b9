import { Ajv } from 'ajv';
import schema from '../../generated/report.schema.json' with { type: 'json' };
import { problems } from '../errors.ts';
import { readInput } from '../inputs/read-input.ts';
import type { Report } from './report.ts';

/** A report that `--report json=F` has written, or one sentence on why the file is none. */
export async function readReport(path: string, cwd: string): Promise<Report> {
  const text = await readInput(path, 'report', cwd);
  const value = parsed(text, path);
  const isReport = new Ajv({ allowUnionTypes: true }).compile<Report>(schema);
  if (isReport(value)) return value;
  const [wrong] = isReport.errors ?? [];
  const place = wrong?.instancePath ? `${wrong.instancePath} ` : 'it ';
  throw problems.notAReport(path, `${place}${wrong?.message ?? 'does not fit the schema'}`);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw problems.notAReport(path, 'it is no JSON');
  }
}
