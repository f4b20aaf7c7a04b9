import { apiObjects } from '../api-objects.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, type Reply, withJson } from '../messages.ts';

const timeNames = ['created_at', 'updated_at', 'createdAt', 'updatedAt', 'addedAt'];

/** Writes every time of the API in another way. */
function times(write: (time: string) => string, headers: (reply: Reply) => Reply['headers']): () => Layer {
  return () => async (asked, next) => {
    const reply = await next(asked);
    const body = jsonOf(reply);
    if (body === undefined) return reply;
    for (const object of apiObjects(body)) {
      for (const name of timeNames) {
        const time = object[name];
        if (typeof time === 'string') object[name] = write(time);
      }
    }
    return withJson({ ...reply, headers: headers(reply) }, body);
  };
}

const sameHeaders = ({ headers }: Reply): Reply['headers'] => headers;
const hour = 3_600_000;

function clock(hours: number): () => Layer {
  const move = (time: string | number): Date => new Date(new Date(time).getTime() + hours * hour);
  return times(
    (time) => move(time).toISOString(),
    ({ headers }) => ({ ...headers, date: move(Date.now()).toUTCString() }),
  );
}

export const timesAndClocks: readonly Freedom[] = [
  {
    name: 'writes times with +00:00',
    because: '`+00:00` in times',
    layer: times((time) => time.replace(/Z$/, '+00:00'), sameHeaders),
  },
  {
    name: 'writes times in its own zone',
    because: 'RFC 3339 tells the same moment in any zone',
    layer: times((time) => {
      const there = new Date(new Date(time).getTime() + 5.5 * hour).toISOString();
      return there.replace(/Z$/, '+05:30');
    }, sameHeaders),
  },
  {
    name: 'writes times in microseconds',
    because: 'microseconds in times',
    layer: times((time) => time.replace(/Z$/, '417Z'), sameHeaders),
  },
  {
    name: 'writes times in whole seconds',
    because: 'whole seconds in times',
    layer: times((time) => time.replace(/\.\d+Z$/, 'Z'), sameHeaders),
  },
  {
    name: 'drops zeros at the end of times',
    because: 'PostgreSQL writes a fraction without its last zeros, so times differ in precision',
    layer: times((time) => time.replace(/\.?0+Z$/, 'Z').replace(/Z$/, '+00:00'), sameHeaders),
  },
  { name: 'lives hours ahead', because: 'a clock hours away from the client’s', layer: clock(9) },
  { name: 'lives hours behind', because: 'a clock hours away from the client’s', layer: clock(-9) },
];
