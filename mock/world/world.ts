import { idSource } from '../chance/id-source.ts';
import { random } from '../chance/random.ts';
import { findFaults } from '../faults/gallery.ts';
import type { Answer, Asked, Handle } from '../front/asked.ts';
import type { DeedTools } from '../misbehaviour/deeds.ts';
import type { Delays } from '../misbehaviour/delays.ts';
import { forOneCall } from '../misbehaviour/for-one-call.ts';
import { doing, faultOf, isPermanentFault, misbehave } from '../misbehaviour/misbehave.ts';
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
  #misbehaviours: readonly Misbehaviour[] = [];
  #permanent: readonly string[] = [];
  #stacks = new Map<string, Stack>();
  #draw: (() => number) | undefined;
  #stack: Stack;
  #handle: Handle;

  private constructor(parts: Parts, clock: Clock, settings: WorldSettings) {
    this.parts = parts;
    this.clock = clock;
    this.#settings = settings;
    this.#stack = this.#stackOf([]);
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
    const header = asked.headers['x-mock-fault'];
    return header === undefined ? this.#handle(asked) : this.#handleWith(String(header), asked);
  }

  get misbehaviours(): readonly Misbehaviour[] {
    return this.#misbehaviours;
  }

  /** Takes these in place of those before, and counts their calls from the start. Nothing at all costs nothing. */
  misbehave(all: readonly Misbehaviour[]): void {
    this.#misbehaviours = all;
    const permanent = all.filter(isPermanentFault).flatMap(({ does }) => faultOf(does));
    this.#stacks = new Map();
    this.#permanent = permanent;
    this.#stack = this.#stackOf([]);
    const passing = all.filter((one) => !isPermanentFault(one));
    this.#handle =
      passing.length === 0 ? this.#stack.handle : misbehave(passing, this.#handleOf, this.#deedTools());
  }

  async #handleWith(header: string, asked: Asked): Promise<Answer> {
    const deeds = forOneCall(header);
    if ('status' in deeds) return deeds;
    return doing(deeds, this.#handleOf, this.#deedTools())(asked);
  }

  #deedTools(): DeedTools {
    this.#draw ??= random(`${this.#settings.seed}/misbehaviour`);
    const draw = this.#draw;
    return { delays: this.#settings.delays, draw: () => draw() / 2 ** 32 };
  }

  #handleOf = (faults: readonly string[]): Handle => this.#stackOf(faults).handle;

  /** A stack for each set of faults that is met, built once: what a fault remembers outlives the call. */
  #stackOf(passing: readonly string[]): Stack {
    const key = passing.join(' ');
    const known = this.#stacks.get(key);
    if (known !== undefined) return known;
    const stack = buildStack(this.parts, this.#settings, findFaults([...this.#permanent, ...passing]));
    this.#stacks.set(key, stack);
    return stack;
  }
}
