import type { RuleId } from '../../generated/rules.ts';
import type { Check } from './check.ts';

/**
 * Rules in the order in which a short run should judge them: by the faults of the mock's gallery that name the rule first, for
 * each request that judging it took in a check of the mock. `npm run power` prints the order that its own measurement gives.
 */
export const mostTelling: readonly RuleId[] = [
  'NF-3',
  'SAFE-2',
  'SHAPE-1',
  'NF-2',
  'BODY-2',
  'UUID-4',
  'AUTH-2',
  'BODY-1',
  'SHAPE-3',
  'NF-8',
  'NF-1',
  'UUID-5',
  'BODY-5',
  'NF-5',
  'AUTH-3',
  'NF-4',
  'SHAPE-2',
  'AUTH-4',
  'VT-1',
  'ST-3',
  'ST-2',
  'ST-4',
  'AUTH-1',
  'ST-1',
  'SAFE-1',
  'UUID-1',
  'UUID-2',
  'UUID-3',
  'NF-6',
  'UUID-6',
  'UP-1',
  'UP-6',
  'VT-3',
  'AUTH-5',
  'VT-2',
  'UP-5',
  'UP-4',
  'VT-4',
  'UP-2',
  'NF-7',
  'BODY-6',
  'UP-7',
  'UP-8',
  'UP-3',
  'BODY-3',
  'BODY-4',
  'VT-5',
];

/** The most telling checks first; a rule's checks stay together, so that it is judged as a whole before the next. */
export function mostTellingFirst(checks: readonly Check[]): Check[] {
  const place = ({ id }: Check): number => mostTelling.indexOf(id);
  return [...checks].sort((one, other) => place(one) - place(other));
}
