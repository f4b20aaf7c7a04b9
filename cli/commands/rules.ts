import { rules as allRules, type Rule } from '../../generated/rules.ts';
import type { Flags } from '../flags/flags.ts';
import { ruleSelection } from '../flags/rule-selection.ts';
import type { Io } from '../io.ts';
import { type Colours, coloursFor } from '../terminal/colours.ts';

/** `cell-contract rules`: all rules as a table; those named, with their texts; `--json` for machines. */
export function rules(names: readonly string[], flags: Flags, io: Io): number {
  const ids = new Set(ruleSelection(names.map((text) => ({ text, from: 'the argument' }))));
  const wanted = ids.size === 0 ? allRules : allRules.filter(({ id }) => ids.has(id));
  const colours = coloursFor(io.stdout, io.env);
  if (flags.isOn('json')) io.stdout.write(`${JSON.stringify(wanted, null, 2)}\n`);
  else if (ids.size === 0) io.stdout.write(wanted.map((rule) => row(rule, colours)).join(''));
  else io.stdout.write(wanted.map((rule) => page(rule, colours)).join('\n'));
  return 0;
}

function row({ id, level, title }: Rule, colours: Colours): string {
  return `${colours.bold(id.padEnd(8))} ${level.padEnd(7)} ${title}\n`;
}

function page({ id, level, operation, title, text }: Rule, colours: Colours): string {
  return `${colours.bold(`${id} ${title}`)}\n${level}, ${operation}\n\n${text.trim()}\n`;
}
