/** A first config file. */
export function configText(baseUrl: string): string {
  return `import { defineConfig } from 'cell-contract/config';

/** Options of cell-contract. The command line and variables like CELL_CONTRACT_RUNS take precedence. */
export default defineConfig({
  check: {
    baseUrl: ${JSON.stringify(baseUrl)},
    // Tokens are read from CELL_CONTRACT_TOKEN and CELL_CONTRACT_OTHER_TOKEN: keep them out of this file.
    // strict: true,
    // target: './cell-contract.target.ts',
    // knownFailing: 'known-failing.yaml',
  },
});
`;
}
