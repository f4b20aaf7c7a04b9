import fc from 'fast-check';
import { check } from '../judge/check.ts';
import type { Reader } from '../judge/environment.ts';
import { readCell } from '../judge/read.ts';
import { acceptedCell, answered, firstWrite, upsert } from '../judge/upsert.ts';
import { Violation } from '../judge/violation.ts';
import { plainValue } from './plain-value.ts';

/** Upserts in flight at once: as many as a double click, or a few tabs, give. */
const atOnce = { minLength: 2, maxLength: 10 };

export const up7 = check('UP-7', {
  cases: Object.fromEntries(
    (['absent', 'present'] as const).map((cell) => [
      `cell ${cell}`,
      fc.record({
        cell: fc.constant(cell),
        values: fc.uniqueArray(plainValue, { ...atOnce, size: 'max' }),
        reader: fc.constantFrom<Reader>('getList', 'listListRows'),
      }),
    ]),
  ),
  share: (runs) => Math.max(6, Math.ceil(runs / 2)),
  async run({ cell, values, reader }, scope) {
    const place = await scope.pair({ untouched: cell === 'absent' });
    if (cell === 'present') await upsert(scope, place, 'before', firstWrite);
    const answers = await Promise.all(values.map((value) => answered(scope.write(place, value), 'UP-7')));
    const ids = new Set<unknown>();
    for (const answer of answers) ids.add((await acceptedCell(scope, place, answer, 'UP-7')).id);
    if (ids.size > 1) {
      throw new Violation(
        'UP-7',
        'all answers carry the id of one cell',
        `${ids.size} ids in ${answers.length} answers`,
        'parallel:ids',
      );
    }
    if (!scope.env.readers.includes(reader)) return;
    const stored = await readCell(scope, place, reader, 'UP-7');
    const [id] = ids;
    if (stored?.id === id) return;
    const came = stored ? `another id in ${reader}` : `no cell in ${reader}`;
    throw new Violation(
      'UP-7',
      'upserts at once leave one cell, with the id that they answered',
      came,
      'parallel:read',
    );
  },
});
