import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Asked, Judged } from './judge-fault.ts';

/** Judges each, in so many processes; `seen` is told of each as it is done. */
export async function judgeAll(
  all: readonly Asked[],
  workers: number,
  seen: (judged: Judged) => void,
): Promise<void> {
  const queue = all[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    const child = fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] });
    const died = once(child, 'exit').then(() => [{ crashed: 'its process ended' }]);
    try {
      for (const asked of queue) {
        const answered = once(child, 'message');
        child.send(asked);
        const [answer] = await Promise.race([answered, died]);
        if ('crashed' in answer) throw new Error(`judging ${asked.fault} crashed: ${answer.crashed}`);
        seen(answer.judged);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, all.length) }, worker));
}
