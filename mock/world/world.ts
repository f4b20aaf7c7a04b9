import { idSource } from '../chance/id-source.ts';
import type { Fault } from '../faults/fault.ts';
import type { Handle } from '../front/asked.ts';
import type { MockSettings } from '../options.ts';
import type { Parts } from '../service/parts.ts';
import type { Service } from '../service/service.ts';
import { MemoryStore } from '../store/memory-store.ts';
import type { ListContent } from '../store/store.ts';
import { Clock } from '../time/clock.ts';
import { buildStack, type Stack, type StackSettings } from './stack.ts';

export type WorldSettings = StackSettings &
  Pick<MockSettings, 'seed' | 'frozenAt' | 'enrichDelayMs' | 'enrichFailRate' | 'typing'>;

/** What a world begins with. */
export interface WorldContent {
  lists: readonly ListContent[];
  /** Keeps ids to come apart from those that the lists have already. */
  idSeed?: string;
}

/** One state with everything that acts on it: what a reset makes new. */
export class World {
  readonly parts: Parts;
  readonly clock: Clock;
  readonly service: Service;
  readonly handle: Handle;
  readonly #settings: WorldSettings;

  private constructor(parts: Parts, clock: Clock, settings: WorldSettings) {
    this.parts = parts;
    this.clock = clock;
    this.#settings = settings;
    ({ service: this.service, handle: this.handle } = this.stackWith([]));
  }

  static async create(
    settings: WorldSettings,
    { idSeed = '', lists }: WorldContent,
    clock = new Clock(settings.frozenAt),
  ): Promise<World> {
    const parts: Parts = {
      store: new MemoryStore(),
      clock,
      newId: idSource(`${settings.seed}${idSeed}`),
      enrichment: { seed: settings.seed, delayMs: settings.enrichDelayMs, failRate: settings.enrichFailRate },
      typing: settings.typing,
    };
    await parts.store.load(lists);
    return new World(parts, clock, settings);
  }

  /** The service over this state, and the way to it, with these faults wrapped round each. */
  stackWith(faults: readonly Fault[]): Stack {
    return buildStack(this.parts, this.#settings, faults);
  }
}
