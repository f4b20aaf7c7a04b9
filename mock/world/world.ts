import { idSource } from '../chance/id-source.ts';
import type { Fault } from '../faults/fault.ts';
import type { Answer, Asked } from '../front/asked.ts';
import type { MockSettings } from '../options.ts';
import type { Parts } from '../service/parts.ts';
import { MemoryStore } from '../store/memory-store.ts';
import type { ListContent } from '../store/store.ts';
import { Clock } from '../time/clock.ts';
import { buildStack, type Stack, type StackSettings } from './stack.ts';

type WorldSettings = StackSettings &
  Pick<MockSettings, 'seed' | 'enrichDelayMs' | 'enrichFailRate' | 'typing'>;

/** One state with everything that acts on it: what a reset makes new. */
export class World {
  readonly parts: Parts;
  readonly clock: Clock;
  #stack: Stack;

  private constructor(parts: Parts, clock: Clock, stack: Stack) {
    this.parts = parts;
    this.clock = clock;
    this.#stack = stack;
  }

  static async create(settings: WorldSettings, content: readonly ListContent[], faults: readonly Fault[]) {
    const clock = new Clock();
    const parts: Parts = {
      store: new MemoryStore(),
      clock,
      newId: idSource(settings.seed),
      enrichment: { seed: settings.seed, delayMs: settings.enrichDelayMs, failRate: settings.enrichFailRate },
      typing: settings.typing,
    };
    await parts.store.load(content);
    return new World(parts, clock, buildStack(parts, settings, faults));
  }

  get service(): Stack['service'] {
    return this.#stack.service;
  }

  handle(asked: Asked): Promise<Answer> {
    return this.#stack.handle(asked);
  }
}
