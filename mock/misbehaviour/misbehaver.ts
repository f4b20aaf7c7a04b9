import { random } from '../chance/random.ts';
import { findFaults } from '../faults/gallery.ts';
import type { Answer, Asked, Handle } from '../front/asked.ts';
import type { Service } from '../service/service.ts';
import type { Stack } from '../world/stack.ts';
import type { World } from '../world/world.ts';
import type { DeedTools } from './deeds.ts';
import type { Delays } from './delays.ts';
import { forOneCall } from './for-one-call.ts';
import { doing, faultOf, isPermanentFault, misbehave } from './misbehave.ts';
import type { Misbehaviour } from './misbehaviour.ts';

/** A world together with what goes wrong in it. Where nothing does, calls go straight to the world. */
export class Misbehaver {
  readonly all: readonly Misbehaviour[];
  readonly #world: World;
  readonly #permanent: readonly string[];
  readonly #stacks = new Map<string, Stack>();
  readonly #tools: DeedTools;
  readonly #handle: Handle;

  /** Calls are counted, and chances drawn, from here on. */
  constructor(
    world: World,
    all: readonly Misbehaviour[],
    { seed, delays }: { seed: string; delays: Delays },
  ) {
    this.all = all;
    this.#world = world;
    this.#permanent = all.filter(isPermanentFault).flatMap(({ does }) => faultOf(does));
    this.#tools = { delays, draw: shares(seed) };
    const passing = all.filter((one) => !isPermanentFault(one));
    this.#handle =
      passing.length === 0 ? this.#stackOf([]).handle : misbehave(passing, this.#handleOf, this.#tools);
  }

  get service(): Service {
    return this.#stackOf([]).service;
  }

  handle(asked: Asked): Promise<Answer> {
    const header = asked.headers['x-mock-fault'];
    return header === undefined ? this.#handle(asked) : this.#handleOnce(String(header), asked);
  }

  async #handleOnce(header: string, asked: Asked): Promise<Answer> {
    const deeds = forOneCall(header);
    return 'status' in deeds ? deeds : doing(deeds, this.#handleOf, this.#tools)(asked);
  }

  readonly #handleOf = (faults: readonly string[]): Handle => this.#stackOf(faults).handle;

  /** A stack for each set of faults that is met, built once: what a fault remembers outlives the call. */
  #stackOf(passing: readonly string[]): Pick<Stack, 'service' | 'handle'> {
    const names = [...this.#permanent, ...passing];
    if (names.length === 0) return this.#world;
    const key = names.join(' ');
    const stack = this.#stacks.get(key) ?? this.#world.stackWith(findFaults(names));
    this.#stacks.set(key, stack);
    return stack;
  }
}

/** Draws shares from 0 to 1, without 1; the generator is made when the first is wanted. */
function shares(seed: string): () => number {
  let draw: (() => number) | undefined;
  return () => {
    draw ??= random(`${seed}/misbehaviour`);
    return draw() / 2 ** 32;
  };
}
