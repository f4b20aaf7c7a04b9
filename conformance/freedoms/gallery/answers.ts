import { apiObjects } from '../api-objects.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, withJson } from '../messages.ts';

/** Changes each object of the API in every JSON answer. */
function objects(change: (object: Record<string, unknown>) => void): () => Layer {
  return () => async (asked, next) => {
    const reply = await next(asked);
    const body = jsonOf(reply);
    if (body === undefined) return reply;
    for (const object of apiObjects(body)) change(object);
    return withJson(reply, body);
  };
}

/** Puts the members of an object into another order, in place. */
function reorder(object: Record<string, unknown>, order: (names: string[]) => string[]): void {
  const entries = order(Object.keys(object)).map((name): [string, unknown] => [name, object[name]]);
  for (const [name] of entries) delete object[name];
  for (const [name, value] of entries) object[name] = value;
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function inOrder(order: (items: unknown[]) => unknown[]): () => Layer {
  return objects((object) => {
    for (const name of ['cells', 'columns', 'rows', 'lists']) {
      const items = object[name];
      if (Array.isArray(items)) object[name] = order(items);
    }
  });
}

export const answers: readonly Freedom[] = [
  {
    name: 'adds members everywhere',
    because: 'other members in answers',
    layer: objects((object) => {
      Object.assign(object, { _links: { self: '/api' }, version: 7, etag: null, extras: [], rowid: 'x' });
    }),
  },
  {
    name: 'writes both cases of each name',
    because: 'other members in answers, the other case of each name among them',
    layer: objects((object) => {
      for (const name of Object.keys(object)) {
        const snake = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
        const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
        object[snake] = object[camel] = object[name];
      }
    }),
  },
  {
    name: 'orders members backwards',
    because: 'members of an object in another order',
    layer: objects((object) => reorder(object, (names) => names.reverse())),
  },
  {
    name: 'orders members anew each time',
    because: 'members of an object in another order',
    layer: objects((object) => reorder(object, shuffled)),
  },
  {
    name: 'lists backwards',
    because: 'another order of cells, rows or columns in reads',
    layer: inOrder((items) => items.reverse()),
  },
  {
    name: 'lists in another order each time',
    because: 'another order of cells, rows or columns in reads',
    layer: inOrder(shuffled),
  },
];
