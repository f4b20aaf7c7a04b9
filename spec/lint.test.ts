import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

it('redocly finds nothing in the spec, by its recommended rules', async () => {
  const args = ['lint', '--extends=recommended', '--format=json', '--max-problems=1000', 'spec/openapi.yaml'];
  const { stdout } = await promisify(execFile)(join(root, 'node_modules/.bin/redocly'), args, {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { totals: unknown };
  expect(report.totals).toEqual({ errors: 0, warnings: 0, ignored: 0 });
});
