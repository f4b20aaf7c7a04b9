import type { Answer } from '../front/asked.ts';
import { takesGzip } from '../front/gzipped.ts';
import type { Fault } from './fault.ts';
import { operationOf } from './kit/of-answers.ts';

const names = { getList: 'list', listListRows: 'rows' } as const;

/** What is kept packed, so that it has to be packed once. */
export const packedFaults: readonly Fault[] = (['getList', 'listListRows'] as const).map(
  (read): Fault => ({
    name: `keeps-packed-${names[read]}`,
    does: `Answers ${read} as before, for two seconds, where the answer may be packed.`,
    rules: ['UP-6'],
    front: (next, { clock }) => {
      const kept = new Map<string, { at: number; answer: Answer }>();
      return async (asked) => {
        const { url, headers } = asked;
        if (operationOf(asked) !== read || !takesGzip(headers['accept-encoding'] ?? '')) return next(asked);
        const key = JSON.stringify([url, headers.authorization]);
        const known = kept.get(key);
        if (known && clock.now() - known.at < 2_000) return known.answer;
        const answer = await next(asked);
        kept.set(key, { at: clock.now(), answer });
        return answer;
      };
    },
  }),
);
