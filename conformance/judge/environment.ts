import type { Supply } from '../target/supply.ts';
import type { Transport } from '../wire/transport.ts';

/** The operations that show cells. */
export type Reader = 'getList' | 'listListRows';

/** What all executions of a run share. */
export interface Environment {
  transport: Pick<Transport, 'shownHeadersOf' | 'send'>;
  redact: (text: string) => string;
  supply: Supply;
  hasOther: boolean;
  /** Readers that the target has; one that it lacks is reported, not judged. */
  readers: readonly Reader[];
  enrichmentTimeoutMs: number;
  /** Ends the run: nobody waits for anything any more. */
  signal: AbortSignal | undefined;
  /** The same target as the other caller sees it, where that one can make lists as well. */
  otherSide?: Environment;
  /** The caller's token, for checks that need near misses of it. */
  token: string;
}
