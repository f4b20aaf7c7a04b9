import { rules as allRules, type Rule } from '../../generated/rules.ts';
import type { Flags } from '../flags/flags.ts';
import { ruleSelection } from '../flags/rule-selection.ts';
import type { Io } from '../io.ts';
import { exampleOf } from '../rules/example-of.ts';
import { rulePage } from '../rules/rule-page.ts';
import { type Colours, coloursFor } from '../terminal/colours.ts';
import { ruleText } from '../terminal/rule-text.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** `cell-contract rules`: all rules as a table; those named, with all that there is to know; `--json` for machines. */
export async function rules(names: readonly string[], flags: Flags, io: Io): Promise<number> {
  const ids = new Set(ruleSelection(names.map((text) => ({ text, from: 'the argument' }))));
  const wanted = ids.size === 0 ? allRules : allRules.filter(({ id }) => ids.has(id));
  const colours = coloursFor(io.stdout, io.env);
  if (flags.isOn('json')) io.stdout.write(`${JSON.stringify(wanted, null, 2)}\n`);
  else if (ids.size === 0) io.stdout.write(wanted.map((rule) => row(rule, colours)).join(''));
  else await pages(wanted, io, colours);
  return 0;
}

function row({ id, level, title }: Rule, colours: Colours): string {
  return `${colours.bold(id.padEnd(8))} ${level.padEnd(7)} ${title}\n`;
}

/** Each as soon as its example is found: finding one takes the mock and the check. */
async function pages(wanted: readonly Rule[], io: Io, colours: Colours): Promise<void> {
  const width = Math.min(io.stdout.columns, widest);
  for (const [place, { id }] of wanted.entries()) {
    if (io.signal.aborted) return;
    const page = rulePage(id);
    const text = ruleText(page, await exampleOf(page), width, colours);
    io.stdout.write(place === 0 ? text : `\n${text}`);
  }
}
