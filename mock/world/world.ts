import { idSource } from '../chance/id-source.ts';
import { random } from '../chance/random.ts';
import { findFaults } from '../faults/gallery.ts';
import type { Answer, Asked, Handle } from '../front/asked.ts';
import type { Delays } from '../misbehaviour/delays.ts';
import { faultOf, isPermanentFault, misbehave } from '../misbehaviour/misbehave.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { MockSettings } from '../options.ts';
import type { Parts } from '../service/parts.ts';
import { MemoryStore } from '../store/memory-store.ts';
import type { ListContent } from '../store/store.ts';
import { Clock } from '../time/clock.ts';
import { buildStack, type Stack, type StackSettings } from './stack.ts';

export type WorldSettings = StackSettings & {
  delays: Delays;
} & Pick<MockSettings, 'seed' | 'enrichDelayMs' | 'enrichFailRate' | 'typing'>;

/** One state with everything that acts on it: what a reset makes new. */
export class World {
  readonly parts: Parts;
  readonly clock: Clock;
  readonly #settings: WorldSettings;
  #stack: Stack;
  #handle: Handle;

  private constructor(parts: Parts, clock: Clock, settings: WorldSettings) {
    this.parts = parts;
    this.clock = clock;
    this.#settings = settings;
    this.#stack = buildStack(parts, settings, []);
    this.#handle = this.#stack.handle;
  }

  static async create(
    settings: WorldSettings,
    content: readonly ListContent[],
    misbehaviours: readonly Misbehaviour[],
  ) {
    const clock = new Clock();
    const parts: Parts = {
      store: new MemoryStore(),
      clock,
      newId: idSource(settings.seed),
      enrichment: { seed: settings.seed, delayMs: settings.enrichDelayMs, failRate: settings.enrichFailRate },
      typing: settings.typing,
    };
    await parts.store.load(content);
    const world = new World(parts, clock, settings);
    if (misbehaviours.length > 0) world.misbehave(misbehaviours);
    return world;
  }

  get service(): Stack['service'] {
    return this.#stack.service;
  }

  handle(asked: Asked): Promise<Answer> {
    return this.#handle(asked);
  }

  /** Takes these in place of those before, and counts their calls from the start. Nothing at all costs nothing. */
  misbehave(all: readonly Misbehaviour[]): void {
    const permanent = all.filter(isPermanentFault).flatMap(({ does }) => faultOf(does));
    this.#stack = this.#stackWith(permanent);
    const passing = all.filter((one) => !isPermanentFault(one));
    const draw = random(`${this.#settings.seed}/misbehaviour`);
    const tools = { delays: this.#settings.delays, draw: () => draw() / 2 ** 32 };
    this.#handle =
      passing.length === 0 ? this.#stack.handle : misbehave(passing, this.#handlesOver(permanent), tools);
  }

  /** A stack for each set of faults that is met, built once: what a fault remembers outlives the call. */
  #handlesOver(permanent: readonly string[]): (faults: readonly string[]) => Handle {
    const stacks = new Map<string, Stack>([['', this.#stack]]);
    return (faults) => {
      const known = stacks.get(faults.join(' '));
      const stack = known ?? this.#stackWith([...permanent, ...faults]);
      stacks.set(faults.join(' '), stack);
      return stack.handle;
    };
  }

  #stackWith(faults: readonly string[]): Stack {
    return buildStack(this.parts, this.#settings, findFaults(faults));
  }
}
