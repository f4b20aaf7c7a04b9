import fc from 'fast-check';
import type { RuleId } from '../../../generated/rules.ts';
import { jsonEqual } from '../../arbitraries/json-value.ts';
import { randomUuid } from '../../arbitraries/valid-uuid.ts';
import type { Place } from '../../cells/seen-cell.ts';
import {
  type Enriched,
  enoughPairs,
  enrichedDuring,
  everySecond,
  seenEachTime,
} from '../../enrichment/enriched-during.ts';
import { twoColumns } from '../../enrichment/two-columns.ts';
import { refusedOrNotReached } from '../../judge/nothing-written.ts';
import { quote } from '../../judge/quote.ts';
import type { Scope } from '../../judge/scope.ts';
import { Violation } from '../../judge/violation.ts';
import { type Check, check } from '../../run/check.ts';
import type { Answer } from '../../wire/request.ts';

/** Cells that a refused call names, and as many that show how an enrichment ends when it is left alone. */
const half = 5;

interface Refused {
  /** A list that nobody has. */
  unknown: string;
  /** The value that the refused call sends; it stands nowhere else. */
  marker: string;
}

interface RefusedCall {
  rule: RuleId;
  send: (scope: Scope, place: Place, call: Refused) => Promise<Answer>;
  /** It names the column and no row of it: a server may end all that is under way there. */
  ofColumn?: true;
}

export type RefusedCalls = Readonly<Record<string, RefusedCall>>;

/** Calls that name a cell in a dynamic column, and must be refused. */
export const refusedCalls: RefusedCalls = {
  'without credentials': {
    rule: 'AUTH-5',
    send: (scope, place, { marker }) => scope.write(place, marker, 'none'),
  },
  'with a bad list id': {
    rule: 'BODY-6',
    send: (scope, place, { marker }) => scope.write({ ...place, listId: 'not-a-uuid' }, marker),
  },
  'with a bad column id': {
    rule: 'BODY-6',
    send: (scope, place, { marker }) => scope.write({ ...place, columnId: 'not-a-uuid' }, marker),
  },
  'with a bad row id': {
    rule: 'BODY-6',
    send: (scope, place, { marker }) => scope.write({ ...place, rowId: 'not-a-uuid' }, marker),
    ofColumn: true,
  },
  'in an unknown list': {
    rule: 'NF-7',
    send: (scope, place, { unknown, marker }) => scope.write({ ...place, listId: unknown }, marker),
  },
  'with an unknown column': {
    rule: 'NF-7',
    send: (scope, place, { unknown, marker }) => scope.write({ ...place, columnId: unknown }, marker),
  },
  'with an unknown row': {
    rule: 'NF-7',
    send: (scope, place, { unknown, marker }) => scope.write({ ...place, rowId: unknown }, marker),
    ofColumn: true,
  },
  'by another caller': {
    rule: 'NF-7',
    send: (scope, place, { marker }) => scope.write(place, marker, 'other'),
  },
};

/** A write ends an enrichment: a server may do so before it looks at who calls, and what for. */
export const refusedInFlight: readonly Check[] = Object.entries(refusedCalls).map(
  ([name, { rule, send, ofColumn }]) =>
    check(rule, {
      cases: { [`${name}, cell enriched`]: fc.record({ unknown: randomUuid(), marker: randomUuid() }) },
      share: () => 1,
      async run(call, scope) {
        if (name === 'by another caller') await scope.foreign();
        const ended = await seenEachTime(async (round) => {
          const enriched = await (ofColumn
            ? twoColumns(scope, round, { own: half, other: half })
            : oneColumn(scope, round));
          const during = await enrichedDuring(scope, enriched, async () => {
            for (const place of enriched.places.filter(enriched.isSubject))
              refusedOrNotReached(scope, await send(scope, place, call));
          });
          if (during.seen.some((cell) => jsonEqual(cell?.value, call.marker)))
            throw wrote(rule, `a cell that was enriched shows ${quote(call.marker)}`);
          return during.ended;
        });
        if (ended) throw wrote(rule, ended);
      },
    }),
);

async function oneColumn(scope: Scope, round: number): Promise<Enriched> {
  return { places: await enoughPairs(scope, 2 * half), isSubject: everySecond(round) };
}

export function wrote(rule: RuleId, came: string): Violation {
  return new Violation(rule, 'nothing is written by a call that is refused', came, 'refused:wrote');
}
