import type { OpenAPIV3_1 } from 'openapi-types';
import { readRules } from './read-rules.ts';

/** The rules as a table for readers of the repo. */
export function renderRulesPage(document: OpenAPIV3_1.Document): string {
  const rows = readRules(document).map(
    ({ id, level, title, text }) => `| ${id} | ${level} | **${title}.** ${cell(text)} |`,
  );
  return `<!-- Written by \`npm run generate\` from spec/openapi.yaml; do not edit. -->

# The rules

MUST: the API's documentation says it. SHOULD: it follows from it. MAY: it is left open; observed and reported, never failed.

| id | level | rule |
| --- | --- | --- |
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
}
