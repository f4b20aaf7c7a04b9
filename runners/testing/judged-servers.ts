import { startMock } from '../../cli/testing/start-mock.ts';

/** Breaks a MUST (VT-1) and a SHOULD (UP-5), each in a way that takes a few requests to find. */
const faults = ['lower-cases-email', 'doubles-array-on-repeat'];

/** The rules that a test file asks for, so that each verdict there is comes up. */
const asked = ['NF-6', 'BODY-3', 'UP-1', 'UP-5', 'VT-1'] as const;

/** A mock that breaks two rules, or none, as a test file in another process finds it. */
export async function judgedServer(kind: 'broken' | 'right'): Promise<Record<string, string>> {
  const { url, tokens } = await startMock({ break: kind === 'broken' ? faults : [] });
  return { SERVER_URL: url, TOKEN: tokens.caller };
}

/** A test file that has the suite judge that server; where it is, is known when the hook has run. */
export function testFile(suite: string, runner: string, hook: string, more = ''): string {
  return `import { ${hook} } from '${runner}';
import { conformanceSuite } from '${suite}';

let url = '';
${hook}(() => {
  url = process.env.SERVER_URL ?? '';
});

conformanceSuite({
  baseUrl: () => url,
  tokens: { caller: process.env.TOKEN ?? '' },
  only: ${JSON.stringify(asked)},
  seed: 1,
  ${more}
});
`;
}
