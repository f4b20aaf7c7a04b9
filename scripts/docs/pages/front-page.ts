import type { Page } from '../page.ts';

const intro = `# cell-contract

One OpenAPI contract for a lists API, a mock server that keeps to it, and a conformance suite that judges any server by it.

\`\`\`sh
npx cell-contract demo                                              # the mock, checked by every rule, in seconds
npx cell-contract check http://localhost:3000 --token $TOKEN        # which rules a server of yours breaks
npx cell-contract mock                                              # a server to build a frontend on
\`\`\``;

/** Where a reader begins: what it is, and where to go from here. */
export function frontPage(guides: readonly Page[]): Page {
  const links = guides.map(({ path, title }) => `- [${title}](${path})`);
  const fixed = [
    '- [The rules](rules/index.html): what a server is judged by, what is tried, and how a breach looks',
    '- [The HTTP API](api.html): its operations and shapes, from the OpenAPI document',
    '- [The package’s reference](reference/index.html): what programs can import',
  ];
  return { path: 'index.html', title: 'Start', text: `${intro}\n\n${[...links, ...fixed].join('\n')}\n` };
}
