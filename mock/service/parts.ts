import type { EnrichmentSettings } from '../enrichment/settle.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../time/clock.ts';

/** What the service is made of; each operation asks for what it uses. */
export interface Parts {
  store: Store;
  clock: Clock;
  /** Gives a new UUID, in lower case. */
  newId: () => string;
  enrichment: EnrichmentSettings;
  /** `strict` refuses a value that does not match its column's type; the contract's servers are `lenient` (VT-3). */
  typing: 'lenient' | 'strict';
}
