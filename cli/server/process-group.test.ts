import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning } from '../testing/is-running.ts';
import { ProcessGroup } from './process-group.ts';

test('what does not end when it is asked to is made to end, with all that it started', async () => {
  const script = "trap '' TERM; sleep 1000 & echo $!; wait; wait; wait";
  const child = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  const group = new ProcessGroup(child.pid ?? Number.NaN);
  const isStillThere = [child.pid ?? 0, Number(line)].map(isRunning);
  expect(isStillThere).toEqual([true, true]);
  await group.end(200);
  expect([child.pid ?? 0, Number(line)].map(isRunning)).toEqual([false, false]);
});
