import { stringify } from 'yaml';
import { shellWord } from '../terminal/shell-word.ts';

/** A first workflow of GitHub Actions; the config file beside it says where the server is. */
export function workflowText(start: string): string {
  const check = [
    'npx --no-install cell-contract check',
    `--start ${shellWord(start)} --wait 60s`,
    '--report github --report junit=cell-contract.xml --report markdown="$GITHUB_STEP_SUMMARY"',
  ].join(' ');
  const secret = (name: string) => `\${{ secrets.${name} }}`;
  return stringify(
    {
      name: 'contract',
      on: ['push', 'pull_request'],
      jobs: {
        'cell-contract': {
          'runs-on': 'ubuntu-latest',
          env: {
            CELL_CONTRACT_TOKEN: secret('CELL_CONTRACT_TOKEN'),
            CELL_CONTRACT_OTHER_TOKEN: secret('CELL_CONTRACT_OTHER_TOKEN'),
          },
          steps: [
            { uses: 'actions/checkout@v4' },
            { uses: 'actions/setup-node@v4', with: { 'node-version': 22, cache: 'npm' } },
            { run: 'npm ci' },
            { run: check },
          ],
        },
      },
    },
    { lineWidth: 0 },
  );
}
