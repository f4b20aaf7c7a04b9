import type { Asked } from './asked.ts';

const noQuery: Asked['url']['query'] = {};

/** Takes a request's target apart, whether it is a path or a whole URL. */
export function askedUrl(url: string): Asked['url'] {
  const origin = url.startsWith('/') ? url : originForm(url);
  const mark = origin.indexOf('?');
  if (mark < 0) return { path: origin, query: noQuery };
  return { path: origin.slice(0, mark), query: queryOf(origin.slice(mark + 1)) };
}

/** Proxies may send the whole URL (RFC 9112, 3.2.2). */
function originForm(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function queryOf(text: string): Asked['url']['query'] {
  const params = new URLSearchParams(text);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(names.map((name) => [name, oneOrAll(params.getAll(name))]));
}

function oneOrAll(values: string[]): string | string[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
