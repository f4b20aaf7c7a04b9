import { runSuite } from '../../conformance/index.ts';
import type { Tokens } from '../../conformance/options.ts';
import type { Peer } from './peer.ts';

/** This project's suite, with nothing but the address and two tokens. */
export function ownSuite(tokens: Tokens): Peer {
  return {
    name: 'cell-contract check',
    async complaints(url) {
      const { results } = await runSuite({ baseUrl: url, tokens, seed: 1, timeoutMs: 30_000 });
      return results
        .filter(({ status }) => status === 'fail' || status === 'warn')
        .map(({ id, counterexample }) => `${id} ${counterexample?.symptom}`);
    },
  };
}
