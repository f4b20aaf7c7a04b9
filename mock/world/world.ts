import { idSource } from '../chance/id-source.ts';
import type { Fault } from '../faults/fault.ts';
import type { Handle } from '../front/asked.ts';
import type { MockSettings } from '../options.ts';
import type { Parts } from '../service/parts.ts';
import type { Service } from '../service/service.ts';
import type { OpenedStore } from '../store/stores.ts';
import { Clock } from '../time/clock.ts';
import { buildStack, type Stack, type StackSettings } from './stack.ts';

export type WorldSettings = StackSettings &
  Pick<MockSettings, 'seed' | 'frozenAt' | 'enrichDelayMs' | 'enrichFailRate' | 'typing'>;

/** One state with everything that acts on it: what a reset makes new. */
export class World {
  readonly parts: Parts;
  readonly clock: Clock;
  readonly service: Service;
  readonly handle: Handle;
  readonly #settings: WorldSettings;

  constructor(settings: WorldSettings, { store, idSeed }: OpenedStore, clock = new Clock(settings.frozenAt)) {
    this.parts = {
      store,
      clock,
      newId: idSource(`${settings.seed}${idSeed}`),
      enrichment: { seed: settings.seed, delayMs: settings.enrichDelayMs, failRate: settings.enrichFailRate },
      typing: settings.typing,
    };
    this.clock = clock;
    this.#settings = settings;
    ({ service: this.service, handle: this.handle } = this.stackWith([]));
  }

  /** The service over this state, and the way to it, with these faults wrapped round each. */
  stackWith(faults: readonly Fault[]): Stack {
    return buildStack(this.parts, this.#settings, faults);
  }
}
