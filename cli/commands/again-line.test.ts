import { expect, test } from 'vitest';
import { Flags } from '../flags/flags.ts';
import { againLine } from './again-line.ts';

test('the call is given again without its secrets', () => {
  const flags = new Flags(
    {
      target: 'my server.ts',
      header: ['X-Gateway-Key: s3cret', 'Accept-Language: de-CH, fr;q=0.8'],
    },
    {},
    'CELL_CONTRACT',
  );
  expect(againLine('http://localhost:3000', { caller: 's3cret', other: 's3cret-2' }, flags)).toBe(
    `cell-contract check http://localhost:3000 --token "$TOKEN" --other-token "$OTHER_TOKEN" --target 'my server.ts' ` +
      `--header 'X-Gateway-Key: '"$HEADER_X_GATEWAY_KEY" --header 'Accept-Language: de-CH, fr;q=0.8'`,
  );
});
