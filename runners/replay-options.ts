import type { RuleId } from '../generated/rules.ts';

/** The options of `conformanceSuite` that run just one case again, from those of the command line that do. */
export function replayOptions(id: RuleId, seed: number, replay: string): string {
  const path = / --path '(.*)'$/.exec(replay)?.[1];
  const own = path === undefined ? '' : `, path: '${path.replaceAll(/['\\]/g, '\\$&')}'`;
  return `only: ['${id}'], seed: ${seed}${own}`;
}
