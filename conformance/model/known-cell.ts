import type { RuleId } from '../../generated/rules.ts';
import type { Place, SeenCell } from '../cells/seen-cell.ts';

/** What a walk knows of one cell. */
export interface KnownCell {
  place: Place;
  /** Its column is of any type: words may not fit it. */
  ofAnyType: boolean;
  /** As the last upsert answered; undefined before the first one, and while an enrichment may change the cell. */
  written: SeenCell | undefined;
  /** What it was before that upsert; a reader that still shows this is stale. */
  before: SeenCell | undefined;
  /** The id and created_at that the first sight of the cell gave; they stay. */
  first: SeenCell | undefined;
  enriching: boolean;
  /** Values that upserts of one moment sent, one of which won. */
  contested: readonly string[] | undefined;
  /** Upserts of one moment were its last writes: what changes it later may be one of them, which UP-8 judges. */
  raced: boolean;
  /** Its last write spelled an id in upper case: what a reader makes of that, UUID-6 judges. */
  isSpelled: boolean;
  /** A reader has shown the cell as written; what changes it afterwards is some later step's doing. */
  seenBy: Set<string>;
  /** The rule that a change would break, for each step since: a refused call, another cell's write, a landing. */
  suspects: RuleId[];
}

export function unknownCell(place: Place): KnownCell {
  return {
    place,
    ofAnyType: false,
    written: undefined,
    before: undefined,
    first: undefined,
    enriching: false,
    contested: undefined,
    raced: false,
    isSpelled: false,
    seenBy: new Set(),
    suspects: [],
  };
}
