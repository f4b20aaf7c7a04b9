import pc from 'picocolors';
import type { ReportedRule } from '../known/known.ts';
import { cut } from '../terminal/cut.ts';
import { finding } from '../terminal/finding.ts';

const plain = pc.createColors(false);

/** What the terminal says of a broken rule, below its heading, as plain text of at most `most` characters. */
export function evidence(rule: ReportedRule, command: string, most: number): string {
  const [, ...lines] = finding(rule, command, plain);
  return cut(lines.map((line) => line.replace(/^ {2}/, '')).join('\n'), most);
}
