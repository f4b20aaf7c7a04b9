import { apiObjects } from '../api-objects.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, type Reply, routeOf, withJson } from '../messages.ts';

const idName = /^id$|Id$|_id$/;

function withIds(reply: Reply, write: (id: string) => string): Reply {
  const body = jsonOf(reply);
  if (body === undefined) return reply;
  for (const object of apiObjects(body)) {
    for (const [name, id] of Object.entries(object)) {
      if (idName.test(name) && typeof id === 'string') object[name] = write(id);
    }
  }
  return withJson(reply, body);
}

const lower = (id: string): string => id.toLowerCase();
const upper = (id: string): string => id.toUpperCase();

const lowerEverywhere: () => Layer = () => async (asked, next) => withIds(await next(asked), lower);

/** As SQL Server writes its GUIDs; the write's answer comes from elsewhere. */
const upperButInWrites: () => Layer = () => async (asked, next) => {
  const isWrite = routeOf(asked)?.operation === 'updateListCell';
  return withIds(await next(asked), isWrite ? lower : upper);
};

export const ids: readonly Freedom[] = [
  { name: 'echoes ids in lower case', because: 'ids echoed in lower case', layer: lowerEverywhere },
  {
    name: 'keeps ids in upper case and echoes them in lower',
    because: 'ids echoed in lower case, and UUID-6: they compare without regard to case',
    layer: upperButInWrites,
  },
];
