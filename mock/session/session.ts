import { MockError } from '../errors.ts';
import type { Answer, Asked } from '../front/asked.ts';
import { awayAnswer } from '../front/refusal.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { Journal } from '../journal/journal.ts';
import type { Listeners } from '../journal/listeners.ts';
import { checkedMisbehaviours } from '../misbehaviour/checked.ts';
import type { Delays } from '../misbehaviour/delays.ts';
import { Misbehaver } from '../misbehaviour/misbehaver.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { Outcome, Service } from '../service/service.ts';
import { type ToldCell, told } from '../service/told-cell.ts';
import { checkedSnapshot } from '../snapshot/checked-snapshot.ts';
import { contentOf } from '../snapshot/content-of.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import type { Stores, WorldContent } from '../store/stores.ts';
import { type Clock, rfc3339 } from '../time/clock.ts';
import { parseMoment } from '../time/parse-moment.ts';
import type { CellStatus } from '../wire.ts';
import { World, type WorldSettings } from '../world/world.ts';
import type { Steering } from './steering.ts';

/** What every session of a mock begins with. */
export interface Beginning {
  settings: WorldSettings & { delays: Delays };
  stores: Stores;
  /** What there is at first, where the stores know of nothing; another one takes effect with the next reset. */
  content: WorldContent;
  misbehaviours: readonly Misbehaviour[];
  /** Who owns lists of which a snapshot does not say so. */
  owner: string;
  journalSize: number;
  listeners: Listeners;
}

/** A world that can be begun again, with what goes wrong in it, for tests that shall not see each other. */
export class Session implements Steering {
  /** Null in the main world. */
  readonly name: string | null;
  readonly #beginning: Beginning;
  #world: World;
  #misbehaver: Misbehaver;
  #journal: Journal;

  private constructor(name: string | null, beginning: Beginning, world: World) {
    this.name = name;
    this.#beginning = beginning;
    this.#world = world;
    this.#misbehaver = this.#misbehaving(beginning.misbehaviours);
    this.#journal = new Journal(name, beginning.journalSize);
  }

  static async begin(name: string | null, beginning: Beginning): Promise<Session> {
    const { settings, stores, content } = beginning;
    return new Session(name, beginning, new World(settings, await stores.open(name, content)));
  }

  async handle(asked: Asked): Promise<Answer> {
    const journal = this.#journal;
    const at = Date.now();
    const start = performance.now();
    let answer: Answer;
    try {
      answer = await this.#misbehaver.handle(asked);
    } catch (cause) {
      answer = awayAnswer(cause);
    }
    this.#beginning.listeners.tell(journal.add(asked, answer, at, performance.now() - start));
    return answer;
  }

  get clock(): Clock {
    return this.#world.clock;
  }

  get listeners(): Listeners {
    return this.#beginning.listeners;
  }

  get journal(): Journal {
    return this.#journal;
  }

  get service(): Service {
    return this.#misbehaver.service;
  }

  get misbehaviours(): readonly Misbehaviour[] {
    return this.#misbehaver.all;
  }

  async reset(): Promise<void> {
    const { settings, stores, content } = this.#beginning;
    this.#world = new World(settings, await stores.begin(this.name, content));
    this.#misbehaver = this.#misbehaving(this.#beginning.misbehaviours);
    this.#journal = new Journal(this.name, this.#beginning.journalSize);
  }

  async snapshot(): Promise<Snapshot> {
    return takeSnapshot(await this.#world.parts.store.dump(), this.clock.now());
  }

  async restore(given: Snapshot): Promise<void> {
    const snapshot = checkedSnapshot(given);
    const { settings, stores, owner } = this.#beginning;
    const { clock } = this.#world;
    if (snapshot.at !== undefined) clock.reach(parseMoment(snapshot.at));
    const content = contentOf(snapshot, { owner, now: clock.now(), seed: settings.seed });
    this.#world = new World(settings, await stores.begin(this.name, content), clock);
    this.#misbehaver = this.#misbehaving(this.misbehaviours);
  }

  async advance(ms: number): Promise<void> {
    if (!(ms >= 0 && Number.isFinite(ms)))
      throw MockError.of('option-invalid', 'advance', 'milliseconds, not below 0', String(ms));
    if (this.clock.now() + ms > latest) throw MockError.of('clock-end', String(ms));
    this.clock.advance(ms);
  }

  async freeze(): Promise<void> {
    this.clock.freeze();
  }

  async resume(): Promise<void> {
    this.clock.resume();
  }

  async moveTo(moment: string): Promise<void> {
    const [to, now] = [parseMoment(moment), this.clock.now()];
    if (!(to >= now)) throw MockError.of('clock-back', moment, rfc3339(now));
    this.clock.reach(to);
  }

  async requests(): Promise<JournalEntry[]> {
    return this.#journal.entries();
  }

  async misbehave(all: readonly (string | Misbehaviour)[]): Promise<void> {
    this.#misbehaver = this.#misbehaving(checkedMisbehaviours(all));
  }

  async seedCell(cell: ToldCell & { status: CellStatus }): Promise<void> {
    orThrow(await this.service.seedCell(told({ ...cell, status: cell.status })));
  }

  async landEnrichment(cell: ToldCell): Promise<void> {
    orThrow(await this.service.landEnrichment(told(cell)));
  }

  #misbehaving(all: readonly Misbehaviour[]): Misbehaver {
    return new Misbehaver(this.#world, all, this.#beginning.settings);
  }
}

/** RFC 3339 knows years of four digits alone. */
const latest = Date.parse('9999-12-31T23:59:59Z');

/** A cell that is nowhere is the test's mistake. */
function orThrow(outcome: Outcome<unknown>): void {
  if (outcome.kind !== 'done') throw MockError.of('cell-nowhere', outcome.kind);
}
