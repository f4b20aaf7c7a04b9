import fc from 'fast-check';
import { counting } from '../../arbitraries/extremes/counting.ts';
import { upsertRequest } from '../../judge/scope.ts';
import { NotReached, Violation } from '../../judge/violation.ts';
import { check } from '../../run/check.ts';
import { NoAnswer } from '../../wire/request.ts';
import { comesBack } from './values.ts';

/** A 16-bit length ends at 65,535; a bit more, and all of it where it is kept. */
const lengths = { min: 65_600, max: 80_000 };

/** Of three bytes a character: where a socket is read in parts of 64 KiB, two of three shifts split a character. */
const shifts = [0, 1, 2] as const;
const wide = (shift: number) =>
  fc.integer(lengths).map((bytes) => 'a'.repeat(shift) + '語'.repeat(Math.ceil(bytes / 3)));

const written = (value: fc.Arbitrary<string>) =>
  fc.record({
    type: fc.constant('text' as const),
    value,
    over: fc.boolean(),
    reader: fc.constantFrom('getList' as const, 'listListRows' as const),
  });

/** A server may refuse a body above 64 KiB; one that takes it has to keep it, and a 16-bit length cuts it off. */
export const vt4Beyond = check('VT-4', {
  cases: {
    'a text above 64 KiB': written(fc.integer(lengths).map(counting)),
    ...Object.fromEntries(
      shifts.map((shift) => [
        `a text of wide characters above 64 KiB, shifted by ${shift}`,
        written(wide(shift)),
      ]),
    ),
  },
  share: () => 2,
  async run(one, scope) {
    const place = await scope.pair();
    const { listId, rowId, columnId } = place;
    // beside the record and the watch: how such a body is refused is the server's matter
    const json = { rowId, columnId, value: one.value };
    const { status } = await scope.env.transport.send({ ...upsertRequest(listId), json });
    if (status !== 200) throw new NotReached('the server takes no body above 64 KiB');
    await scope.clear(place);
    await comesBack('VT-4')(one, scope);
  },
});

/** Where many servers set their limit: one that is reached is often told as an error of the server's own. */
export const safe1Beyond = check<{ length: number }>('SAFE-1', {
  cases: {
    'body, of more than 100 kB': fc.constant({ length: 110_000 }),
    'body, of more than a mebibyte': fc.constant({ length: 1_060_000 }),
  },
  share: () => 1,
  async run({ length }, scope) {
    const place = await scope.alone();
    const { listId, rowId, columnId } = place;
    const request = { ...upsertRequest(listId), json: { rowId, columnId, value: 'a'.repeat(length) } };
    try {
      const answer = await scope.env.transport.send(request);
      if (answer.status < 300) await scope.clear(place);
      if (answer.status < 500) return;
      scope.recorder.note(request, answer);
      throw new Violation(
        'SAFE-1',
        'an answer below 500',
        `${answer.status} from updateListCell`,
        `status:${answer.status}`,
      );
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      // what is refused while it is being sent may break off
      throw new NotReached(`an answer to a body of ${length} characters`);
    }
  },
});
