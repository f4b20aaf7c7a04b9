import type { Answer } from '../front/asked.ts';
import { matchPath } from '../front/routes.ts';
import type { Fault } from './fault.ts';
import { reads, shownBy } from './kit/reads.ts';

type Operation = 'updateListCell' | 'getList' | 'listListRows';

/** Changes what an operation's successes are as text on the wire. */
function changesText(
  operation: Operation,
  change: (text: string, answer: Answer) => Answer,
): NonNullable<Fault['front']> {
  return (next) => async (asked) => {
    const answer = await next(asked);
    const called = matchPath(asked.url.path)?.methods.get(asked.method)?.operationId;
    if (called !== operation || answer.status >= 300) return answer;
    return change(answer.text ?? JSON.stringify(answer.body), answer);
  };
}

/** As a program writes that takes UTF-8 for Latin-1, and encodes it once more. */
function encodedTwice(text: string): string {
  return new TextDecoder('latin1').decode(new TextEncoder().encode(text));
}

function cutAtBytes(text: string, length: number): string {
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, length));
}

const encoding: readonly Fault[] = [
  {
    name: 'encodes-answers-to-writes-twice',
    does: 'Encodes the text of answers to writes in UTF-8 twice.',
    rules: ['VT-1', 'VT-4', 'VT-2', 'VT-3'],
    front: changesText('updateListCell', (text, answer) => ({ ...answer, text: encodedTwice(text) })),
  },
  {
    name: 'encodes-get-list-twice',
    does: 'Encodes the text of getList in UTF-8 twice.',
    rules: ['VT-1', 'VT-4', 'VT-2', 'VT-3', 'UP-6'],
    front: changesText('getList', (text, answer) => ({ ...answer, text: encodedTwice(text) })),
  },
];

/** The length of an answer, and what there is of it. */
const lengths: readonly Fault[] = [
  {
    name: 'counts-characters-for-length',
    does: 'Gives the length of answers to writes in characters, so that text beyond ASCII is cut off.',
    rules: ['SHAPE-1', 'VT-1', 'VT-4', 'VT-2', 'VT-3', 'SAFE-1'],
    front: changesText('updateListCell', (text, answer) => ({
      ...answer,
      text: cutAtBytes(text, text.length),
    })),
  },
  ...reads.map(
    (operation): Fault => ({
      name: `cuts-off-long-${shownBy[operation]}`,
      does: `Breaks off the JSON of ${operation} after 8 KiB.`,
      rules: ['SHAPE-1', 'UP-6'],
      front: changesText(operation, (text, answer) => ({ ...answer, text: text.slice(0, 8_192) })),
    }),
  ),
];

const around: readonly Fault[] = [
  ...(
    [
      ['marks-byte-order', 'a byte order mark before', '\ufeff', ''],
      ['guards-against-hijacking', 'a prefix that no browser runs before', ")]}',\n", ''],
      ['adds-its-time', 'a comment with the time it took after', '', '\n<!-- 3 ms -->'],
    ] as const
  ).map(
    ([name, what, before, after]): Fault => ({
      name,
      does: `Puts ${what} the JSON of every success.`,
      rules: ['SHAPE-1'],
      front: (next) => async (asked) => {
        const answer = await next(asked);
        if (answer.status >= 300) return answer;
        return { ...answer, text: `${before}${answer.text ?? JSON.stringify(answer.body)}${after}` };
      },
    }),
  ),
];

const setUp: readonly Fault[] = [
  {
    name: 'creates-rows-in-answers-alone',
    does: 'Answers createListRow with a row that is not there afterwards.',
    rules: ['UP-1'],
    service: (inner, tools) => ({
      createListRow: async (ask) => {
        const outcome = await inner.createListRow(ask);
        if (outcome.kind !== 'done') return outcome;
        return { ...outcome, body: { ...outcome.body, row: { ...outcome.body.row, id: tools.newId() } } };
      },
    }),
  },
];

/** What becomes of answers on their way, and of things that are told of and not made. */
export const wireFaults: readonly Fault[] = [...encoding, ...lengths, ...around, ...setUp];
