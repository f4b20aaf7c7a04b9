import fc from 'fast-check';
import type { RuleId } from '../../generated/rules.ts';
import { jsonEqual } from '../arbitraries/json-value.ts';
import { randomUuid } from '../arbitraries/valid-uuid.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';
import { dynamicPairs, isOver, startEnrichment, waitForCells } from '../enrichment/enriched-cells.ts';
import { type Check, check } from '../judge/check.ts';
import { refusedOrNotReached } from '../judge/nothing-written.ts';
import { quote } from '../judge/quote.ts';
import type { Scope } from '../judge/scope.ts';
import { NotReached, Violation } from '../judge/violation.ts';
import type { Answer } from '../wire/request.ts';
import { howEnded } from './in-flight-neighbours.ts';

/** Cells that a refused call names, and as many that show how an enrichment ends when it is left alone. */
const half = 5;

interface Refused {
  /** A list that nobody has. */
  unknown: string;
  /** The value that the refused call sends; it stands nowhere else. */
  marker: string;
}

/** Calls that name a cell whose enrichment is under way, and must be refused. */
const calls: Readonly<
  Record<string, { rule: RuleId; send: (scope: Scope, place: Place, call: Refused) => Promise<Answer> }>
> = {
  'without credentials': {
    rule: 'AUTH-5',
    send: (scope, place, { marker }) => scope.write(place, marker, 'none'),
  },
  'with a bad list id': {
    rule: 'BODY-6',
    send: (scope, place, { marker }) => scope.write({ ...place, listId: 'not-a-uuid' }, marker),
  },
  'in an unknown list': {
    rule: 'NF-7',
    send: (scope, place, { unknown, marker }) => scope.write({ ...place, listId: unknown }, marker),
  },
  'with an unknown column': {
    rule: 'NF-7',
    send: (scope, place, { unknown, marker }) => scope.write({ ...place, columnId: unknown }, marker),
  },
  'by another caller': {
    rule: 'NF-7',
    send: (scope, place, { marker }) => scope.write(place, marker, 'other'),
  },
};

/** A write ends an enrichment: a server may do so before it looks at who calls, and what for. */
export const refusedInFlight: readonly Check[] = Object.entries(calls).map(([name, { rule, send }]) =>
  check(rule, {
    cases: { [`${name}, cell enriched`]: fc.record({ unknown: randomUuid(), marker: randomUuid() }) },
    share: () => 1,
    async run(call, scope) {
      if (name === 'by another caller') await scope.foreign();
      const places = await dynamicPairs(scope, 2 * half);
      if (places.length < 2 * half) throw new NotReached('needs: more rows with a dynamic column');
      await startEnrichment(scope, places);
      // every second one: what is enriched in turn, from either end, is never over in these alone
      const [subjects, others] = [places.filter(isSecond), places.filter((_, index) => !isSecond(_, index))];
      for (const place of subjects) refusedOrNotReached(scope, await send(scope, place, call));
      const inOrder = [...subjects, ...others];
      let atOnce: string | undefined;
      const inTheEnd = await waitForCells(scope, inOrder, (seen) => {
        atOnce ??= cameAtOnce(seen) ?? '';
        return seen.every(isOver);
      });
      const came = whatCame(inTheEnd, call) ?? atOnce;
      if (came)
        throw new Violation(rule, 'nothing is written by a call that is refused', came, 'refused:wrote');
    },
  }),
);

const isSecond = (_: Place, index: number): boolean => index % 2 === 1;

function cameAtOnce(seen: readonly (SeenCell | undefined)[]): string | undefined {
  const [subjects, others] = [seen.slice(0, half), seen.slice(half)];
  if (!subjects.every(isOver) || others.some(isOver)) return undefined;
  return `their enrichment is over at once, with ${quote(subjects[0]?.status)}, and that of no other cell is`;
}

function whatCame(seen: readonly (SeenCell | undefined)[], { marker }: Refused): string | undefined {
  const written = seen.find((cell) => jsonEqual(cell?.value, marker));
  return written ? `a cell that was enriched shows ${quote(marker)}` : howEnded(seen, half);
}
