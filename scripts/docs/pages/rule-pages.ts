import type { Example } from '../../../cli/rules/example-of.ts';
import { rulePage } from '../../../cli/rules/rule-page.ts';
import { type RuleId, rules } from '../../../generated/rules.ts';
import { cell, plain } from '../inline.ts';
import type { Page } from '../page.ts';
import { ruleText } from './rule-text.ts';

const intro = `# The rules

What a server is judged by, one at a time. A **MUST** is stated by the API’s documentation, a **SHOULD** follows from it,
and a **MAY** is left open: it is observed and never failed. An id never changes and is never used again.`;

/** The table of the rules, and a page for each. */
export function rulePages(examples: ReadonlyMap<RuleId, Example | null>): Page[] {
  const rows = rules.map(
    ({ id, level, title }) => `| [${id}](${id}.html) | ${level} | ${cell(plain(title))} |`,
  );
  const table = ['| rule | level | what it asks |', '| --- | --- | --- |', ...rows].join('\n');
  return [
    { path: 'rules/index.html', title: 'The rules', text: `${intro}\n\n${table}\n` },
    ...rules.map(({ id, title }) => ({
      path: `rules/${id}.html`,
      title: `${id} ${title}`,
      text: ruleText(rulePage(id), examples.get(id) ?? null),
    })),
  ];
}
