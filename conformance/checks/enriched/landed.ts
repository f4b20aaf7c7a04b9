import fc from 'fast-check';
import type { Place, SeenCell } from '../../cells/seen-cell.ts';
import { judgeKept } from '../../enrichment/over-enrichment.ts';
import { judgeShown } from '../../judge/judge-shown.ts';
import { quote } from '../../judge/quote.ts';
import { firstReader, readCell } from '../../judge/read.ts';
import type { Scope } from '../../judge/scope.ts';
import { overEnrichment } from '../../judge/upsert.ts';
import { upsertOver } from '../../judge/upsert-over.ts';
import { NotReached, needs } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { plainValue } from '../plain-value.ts';

/** Where a person has emptied the cell, it is to stay empty. */
const plainOrNull = fc.option(plainValue, { freq: 2 });

/** What may land; each lacks or has one thing, so that a server that lets only one of them through is seen. */
const landings = {
  'a value': { value: 'found later', reasoning: null, error: null },
  'a value with reasoning': { value: 'found later', reasoning: 'seen on the web', error: null },
  'a failure': { value: null, reasoning: null, error: 'the source did not answer' },
  'the same value': { value: 'the same', reasoning: 'seen on the web', error: null },
  'a failure with reasoning': { value: null, reasoning: 'looked everywhere', error: 'nothing was found' },
} as const;

export const st4Landed = check('ST-4', {
  cases: Object.fromEntries(
    Object.entries(landings).flatMap(([name, landing]) =>
      (['pending', 'processing'] as const).map((state) => [
        `${name} lands, ${state} before`,
        fc.record({
          state: fc.constant(state),
          landing: fc.constant(landing),
          value: landing.value === 'the same' ? fc.constant(landing.value) : plainOrNull,
        }),
      ]),
    ),
  ),
  share: (runs) => Math.max(2, Math.ceil(runs / 15)),
  async run({ state, landing, value }, scope) {
    const { seedCell, landEnrichment } = scope.env.supply;
    if (!seedCell) throw needs('hook seedCell');
    if (!landEnrichment) throw needs('hook landEnrichment');
    const place = await scope.pair({ dynamic: true });
    await seedCell({ ...place, status: state, value: null, reasoning: null, error: null });
    const before = await shown(scope, place);
    if (before && before.status !== state)
      throw new NotReached(`set-up failed: the cell is not ${state} after seedCell`);
    const written = await upsertOver(scope, place, value, overEnrichment);
    const stored = await shown(scope, place);
    await judgeShown(scope, { before, written, stored, reader: firstReader(scope) });
    await landEnrichment({ ...place, ...landing });
    judgeKept(stored ?? written, await shown(scope, place));
    const control = await scope.pair({ dynamic: true });
    await seedCell({ ...control, status: state, value: null, reasoning: null, error: null });
    await landEnrichment({ ...control, ...landing });
    requireLanded(await shown(scope, control), landing);
  },
});

/** Where nothing lands, or not what was asked for, it is no wonder that nothing changes. */
function requireLanded(control: SeenCell | undefined, { error }: { error: string | null }): void {
  const ends = error === null ? ['completed', 'complete'] : ['failed', 'error'];
  if (ends.some((end) => end === control?.status)) return;
  const shown = control ? quote(control.status) : 'absent';
  const where = 'after landEnrichment, where nobody wrote to it';
  throw new NotReached(`set-up failed: a cell is ${shown} ${where}, not "${ends[0]}"`);
}

function shown(scope: Scope, place: Place): Promise<SeenCell | undefined> {
  return readCell(scope, place, firstReader(scope));
}
