import type { Tried } from './try-seeds.ts';

const [nameWidth, numberWidth] = [58, 6];
/** A counterexample may be long; its sentence and its first requests tell enough. */
const shownOfAlarm = 1_500;

/** One line of the table, with the false alarms below it. */
export function rowOf(name: string, { alarms, unchecked, requests, ms }: Tried): string {
  const number = (value: number): string => String(Math.round(value)).padStart(numberWidth);
  const cells = [
    alarms.size === 0 ? 'ok   ' : 'WRONG',
    name.padEnd(nameWidth),
    `${number(ms)} ms`,
    `${number(requests)} requests`,
    unchecked.size === 0 ? 'all rules judged' : `not checked: ${[...unchecked].join(' ')}`,
  ];
  const details = [...alarms].map(([alarm, seed]) => `      seed ${seed}: ${alarm.slice(0, shownOfAlarm)}`);
  return [cells.join(' '), ...details].join('\n');
}
