import type { Answer } from '../front/asked.ts';
import { takesGzip } from '../front/takes-gzip.ts';
import type { Fault, Tools } from './fault.ts';
import { operationOf } from './kit/of-answers.ts';
import { reads, shownBy } from './kit/reads.ts';
import { type UpsertRequest, upsertRequest } from './kit/upsert-request.ts';

/** A list's cells as one answer, kept over writes. */
const perList = reads.map(
  (read): Fault => ({
    name: `caches-list-for-two-reads-in-${shownBy[read]}`,
    does: `Answers ${read} every second time as the time before.`,
    rules: ['UP-6', 'UP-8', 'UP-1'],
    service: (inner) => {
      const kept = new Map<string, unknown>();
      const every =
        <Ask extends { listId: string; caller: string }, Outcome>(answer: (ask: Ask) => Promise<Outcome>) =>
        async (ask: Ask): Promise<Outcome> => {
          const key = JSON.stringify(ask);
          const known = kept.get(key) as Outcome | undefined;
          kept.delete(key);
          if (known !== undefined) return known;
          const outcome = await answer(ask);
          kept.set(key, outcome);
          return outcome;
        };
      return read === 'getList'
        ? { getList: every(inner.getList) }
        : { listListRows: every(inner.listListRows) };
    },
  }),
);

/** What is kept by the letters of the list's id, and let go of by its lower-case ones. */
const byLetters: Fault = {
  name: 'caches-list-of-upper-case',
  does: 'Answers getList by a list id in upper case as it did the first time.',
  rules: ['UUID-6', 'UP-6'],
  service: (inner) => {
    const kept = new Map<string, Awaited<ReturnType<typeof inner.getList>>>();
    return {
      getList: async (ask) => {
        if (ask.listId === ask.listId.toLowerCase()) return inner.getList(ask);
        const key = JSON.stringify(ask);
        const outcome = kept.get(key) ?? (await inner.getList(ask));
        kept.set(key, outcome);
        return outcome;
      },
    };
  },
};

/** Keeps what getList answered until a write of the kind comes. */
function keepsList(lets: (request: UpsertRequest) => boolean): NonNullable<Fault['front']> {
  return (next) => {
    const kept = new Map<string, Answer>();
    return async (asked) => {
      const request = upsertRequest(asked);
      if (request !== null && lets(request))
        for (const key of kept.keys()) if (key.includes(request.listId.toLowerCase())) kept.delete(key);
      if (operationOf(asked) !== 'getList') return next(asked);
      const key = `${asked.headers.authorization} ${asked.url.path.toLowerCase()}`;
      const answer = kept.get(key) ?? (await next(asked));
      if (answer.status === 200) kept.set(key, answer);
      return answer;
    };
  };
}

const keepsLists: readonly Fault[] = [
  {
    name: 'keeps-list-over-emptying',
    does: 'Answers getList as before until something else than null is written.',
    rules: ['UP-6', 'UP-1'],
    front: keepsList(({ members }) => members?.value !== null),
  },
  {
    name: 'keeps-list-over-upper-case',
    does: 'Answers getList as before until a write comes whose ids are in lower case.',
    rules: ['UUID-6', 'UP-6'],
    front: keepsList(({ listId, members }) =>
      [listId, members?.rowId, members?.columnId].every((id) => typeof id !== 'string' || !/[A-F]/.test(id)),
    ),
  },
];

/** What was answered once is there before anybody is asked who they are. */
const keptBeforeAuth: Fault = {
  name: 'answers-known-calls-to-anybody',
  does: 'Answers a write that was made before as it did then, whoever asks.',
  rules: ['AUTH-1', 'AUTH-3', 'AUTH-2'],
  front: (next) => {
    const kept = new Map<string, Answer>();
    return async (asked) => {
      if (upsertRequest(asked) === null) return next(asked);
      const key = `${asked.url.path} ${JSON.stringify(asked.body)}`;
      const answer = await next(asked);
      if (answer.status === 200) kept.set(key, answer);
      return answer.status === 401 ? (kept.get(key) ?? answer) : answer;
    };
  },
};

/** Gives what was made for a key, for two seconds. */
function keptForTwoSeconds<Kept>(clock: Tools['clock']) {
  const kept = new Map<string, { at: number; made: Kept }>();
  return async (key: string, make: () => Promise<Kept>): Promise<Kept> => {
    const known = kept.get(key);
    if (known && clock.now() - known.at < 2_000) return known.made;
    const made = await make();
    kept.set(key, { at: clock.now(), made });
    return made;
  };
}

const keepsPages = (
  [
    ['later-pages', 'for a page that is not the first', ({ offset }) => offset > 0],
    ['default-page', 'where no page is asked for', ({ limit, offset }) => limit === 100 && offset === 0],
  ] as const satisfies [string, string, (page: { limit: number; offset: number }) => boolean][]
).map(
  ([name, when, isKept]): Fault => ({
    name: `keeps-${name}`,
    does: `Answers listListRows ${when} as it did before, for two seconds.`,
    rules: ['UP-6'],
    service: (inner, { clock }) => {
      const kept = keptForTwoSeconds<Awaited<ReturnType<typeof inner.listListRows>>>(clock);
      return {
        listListRows: (ask) => {
          const read = () => inner.listListRows(ask);
          return isKept(ask) ? kept(JSON.stringify(ask), read) : read();
        },
      };
    },
  }),
);

/** What is kept packed, so that it has to be packed once. */
const keepsPacked = reads.map(
  (read): Fault => ({
    name: `keeps-packed-${shownBy[read]}`,
    does: `Answers ${read} as before, for two seconds, where the answer may be packed.`,
    rules: ['UP-6'],
    front: (next, { clock }) => {
      const kept = keptForTwoSeconds<Answer>(clock);
      return (asked) => {
        const { url, headers } = asked;
        const isKept = operationOf(asked) === read && takesGzip(headers['accept-encoding'] ?? '');
        return isKept ? kept(JSON.stringify([url, headers.authorization]), () => next(asked)) : next(asked);
      };
    },
  }),
);

/** Answers of reads that are kept as a whole, over writes. */
export const keptAnswerFaults: readonly Fault[] = [
  keptBeforeAuth,
  ...perList,
  byLetters,
  ...keepsLists,
  ...keepsPages,
  ...keepsPacked,
];
