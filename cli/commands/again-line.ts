import type { Tokens } from '../../conformance/index.ts';
import { headerVariable } from '../../conformance/wire/header-variable.ts';
import type { Flags } from '../flags/flags.ts';
import { header } from '../flags/header.ts';
import { shellWord } from '../terminal/shell-word.ts';

/** The call that made a run, without what a replay adds (rule, seed, path), fit to be pasted; tokens and values of headers stay out. */
export function againLine(baseUrl: string, tokens: Tokens, flags: Flags): string {
  const words = ['cell-contract', 'check', shellWord(baseUrl), '--token', '"$TOKEN"'];
  if (tokens.other !== undefined) words.push('--other-token', '"$OTHER_TOKEN"');
  for (const flag of ['target', 'fixtures']) {
    const given = flags.one(flag);
    if (given !== undefined) words.push(`--${flag}`, shellWord(given.text));
  }
  for (const given of flags.many('header')) {
    const [name, value] = header(given);
    const variable = headerVariable(name);
    words.push(
      '--header',
      variable === undefined ? shellWord(`${name}: ${value}`) : `${shellWord(`${name}: `)}"${variable}"`,
    );
  }
  return words.join(' ');
}
