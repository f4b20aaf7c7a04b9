// Not the global one: a test that fakes its timers shall not stop the mock in the same process.
import { setImmediate } from 'node:timers';

let turn: Promise<void> | null = null;

/**
 * The end of the event loop's present turn, the same for all who wait for it. Answers that are written together find
 * their client awake; one that is written alone has to wake it, which costs the kernel more than the mock needs to
 * work the answer out.
 */
export function endOfTurn(): Promise<void> {
  turn ??= new Promise((resolve) => {
    setImmediate(() => {
      turn = null;
      resolve();
    });
  });
  return turn;
}
