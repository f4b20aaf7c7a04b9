import { posix } from 'node:path';

/** Links of a site that lead nowhere, or away from it to what a reader without a network would miss. */
export function linkProblems(site: ReadonlyMap<string, string>): string[] {
  const ids = new Map([...site].map(([path, html]) => [path, idsOf(html)]));
  return [...site].flatMap(([path, html]) =>
    linksOf(html).flatMap((link) => {
      const problem = problemOf(link, path, ids);
      return problem === null ? [] : [`${path}: ${problem}`];
    }),
  );
}

function problemOf(
  link: { kind: 'href' | 'src'; target: string },
  path: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (link.target.startsWith('data:')) return null;
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(link.target)) return externalProblem(link);
  const [file = '', anchor] = link.target.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  const known = ids.get(target);
  if (known === undefined) return `${link.target} is not there`;
  if (anchor !== undefined && anchor !== '' && !known.has(anchor)) return `${target} has no #${anchor}`;
  return null;
}

/** A link may lead elsewhere; what a page is made of may not come from there. */
function externalProblem({ kind, target }: { kind: 'href' | 'src'; target: string }): string | null {
  if (kind === 'href' && /^(https:\/\/[a-z0-9.-]+|http:\/\/127\.0\.0\.1(:\d+)?)(\/|$)/.test(target))
    return null;
  return `${target} is not part of the site`;
}

function linksOf(html: string): { kind: 'href' | 'src'; target: string }[] {
  return [...html.matchAll(/<(\w+)\b[^>]*?\s(href|src)="([^"]*)"/g)].map(([, tag, name, target = '']) => ({
    kind: tag === 'a' && name === 'href' ? 'href' : 'src',
    target: target.replaceAll('&amp;', '&'),
  }));
}

function idsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
