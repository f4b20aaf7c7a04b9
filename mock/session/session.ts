import { MockError } from '../errors.ts';
import type { Answer, Asked } from '../front/asked.ts';
import { checkedMisbehaviours } from '../misbehaviour/checked.ts';
import type { Delays } from '../misbehaviour/delays.ts';
import { Misbehaver } from '../misbehaviour/misbehaver.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { CellContent, CellPlace, Outcome, Service } from '../service/service.ts';
import type { ListContent } from '../store/store.ts';
import type { CellStatus } from '../wire.ts';
import { World, type WorldSettings } from '../world/world.ts';
import type { Steering } from './steering.ts';

/** What every session of a mock begins with. */
export interface Beginning {
  settings: WorldSettings & { delays: Delays };
  content: readonly ListContent[];
  misbehaviours: readonly Misbehaviour[];
}

/** A world that can be begun again, with what goes wrong in it, for tests that shall not see each other. */
export class Session implements Steering {
  readonly #beginning: Beginning;
  #world: World;
  #misbehaver: Misbehaver;

  private constructor(beginning: Beginning, world: World) {
    this.#beginning = beginning;
    this.#world = world;
    this.#misbehaver = this.#misbehaving(beginning.misbehaviours);
  }

  static async begin(beginning: Beginning): Promise<Session> {
    return new Session(beginning, await newWorld(beginning));
  }

  handle(asked: Asked): Promise<Answer> {
    return this.#misbehaver.handle(asked);
  }

  get service(): Service {
    return this.#misbehaver.service;
  }

  get misbehaviours(): readonly Misbehaviour[] {
    return this.#misbehaver.all;
  }

  async reset(): Promise<void> {
    this.#world = await newWorld(this.#beginning);
    this.#misbehaver = this.#misbehaving(this.#beginning.misbehaviours);
  }

  async misbehave(all: readonly (string | Misbehaviour)[]): Promise<void> {
    this.#misbehaver = this.#misbehaving(checkedMisbehaviours(all));
  }

  async seedCell(cell: CellPlace & CellContent & { status: CellStatus }): Promise<void> {
    orThrow(await this.service.seedCell(cell));
  }

  async landEnrichment(cell: CellPlace & CellContent): Promise<void> {
    orThrow(await this.service.landEnrichment(cell));
  }

  #misbehaving(all: readonly Misbehaviour[]): Misbehaver {
    return new Misbehaver(this.#world, all, this.#beginning.settings);
  }
}

function newWorld({ settings, content }: Beginning): Promise<World> {
  return World.create(settings, content);
}

/** A cell that is nowhere is the test's mistake. */
function orThrow(outcome: Outcome<unknown>): void {
  if (outcome.kind !== 'done') throw MockError.of('cell-nowhere', outcome.kind);
}
