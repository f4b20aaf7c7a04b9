import type { SuiteEvent } from '../../conformance/options.ts';
import type { RuleId } from '../../generated/rules.ts';
import type { Io } from '../io.ts';
import type { ReportedRule } from '../known/known.ts';
import { runsOf } from '../reports/runs-of.ts';
import { type Colours, coloursFor } from './colours.ts';
import { count } from './count.ts';
import { mark } from './marks.ts';

/** What the suite tells of, with what the list of known failures makes of it. */
export type ProgressEvent =
  | Exclude<SuiteEvent, { kind: 'rule-finished' }>
  | { kind: 'rule-finished'; result: ReportedRule };

const clearLine = '\r\u001b[2K';

/** Prints a run as it goes: a line for each rule that is done and, on a terminal, one below it for those under way. */
export class Progress {
  readonly #colours: Colours;
  readonly #isLive: boolean;
  readonly #underWay = new Set<RuleId>();
  #all = 0;
  #done = 0;

  constructor(private readonly io: Io) {
    this.#colours = coloursFor(io.stdout, io.env);
    this.#isLive = io.stdout.isTTY && !io.env.CI && io.env.TERM !== 'dumb';
  }

  show(event: ProgressEvent): void {
    switch (event.kind) {
      case 'started':
        this.#all = event.rules.length;
        this.#line(`${count(event.rules.length, 'rule')}, seed ${event.seed}`);
        break;
      case 'rule-started':
        this.#underWay.add(event.id);
        break;
      case 'rule-finished':
        this.#underWay.delete(event.result.id);
        this.#done += 1;
        this.#line(this.#finished(event.result));
        break;
    }
    this.#status();
  }

  /** Takes the line of what is under way off the screen. */
  end(): void {
    if (this.#isLive) this.io.stdout.write(clearLine);
  }

  #line(text: string): void {
    this.io.stdout.write(`${this.#isLive ? clearLine : ''}${text}\n`);
  }

  #finished(result: ReportedRule): string {
    const { id, title, cost } = result;
    const spent = `${runsOf(result)}, ${count(cost.requests, 'request')}`;
    return `${mark(result, this.#colours)} ${id} ${title} ${this.#colours.dim(`(${spent})`)}`;
  }

  #status(): void {
    if (!this.#isLive) return;
    const text = `${this.#done}/${this.#all} done, now ${[...this.#underWay].join(' ')}`;
    this.io.stdout.write(`${clearLine}${this.#colours.dim(text.slice(0, this.io.stdout.columns - 1))}`);
  }
}
