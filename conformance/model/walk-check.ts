import type { RuleId } from '../../generated/rules.ts';
import { check } from '../run/check.ts';
import { runWalk } from './run-walk.ts';
import { walk } from './step.ts';

/** The rules that a walk can find broken; it is run where any of them is asked for. */
export const walkSpeaksFor: readonly RuleId[] = [
  'UP-1',
  'UP-2',
  'UP-3',
  'UP-4',
  'UP-5',
  'UP-6',
  'UP-7',
  'UP-8',
  'ST-1',
  'ST-2',
  'ST-3',
  'ST-4',
  'AUTH-5',
  'BODY-6',
  'NF-7',
  'UUID-6',
];

/** What single checks do not see: bugs that need some sequence of steps. Its finds go to the rules that they break. */
export const walkCheck = check('UP-3', {
  cases: {
    'a short walk': walk({ minLength: 1, maxLength: 6 }).map((steps) => ({ steps })),
    'a long walk': walk({ minLength: 8, maxLength: 24 }).map((steps) => ({ steps })),
  },
  share: (runs) => Math.max(4, Math.ceil(runs / 2)),
  run: ({ steps }, scope) => runWalk(steps, scope),
});
