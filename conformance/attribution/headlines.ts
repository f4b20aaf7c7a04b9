import { type RuleId, ruleById } from '../../generated/rules.ts';

/** A failure as far as it matters for telling whether another failure is the same bug. */
export interface Failure {
  /** What was seen to be wrong, as a stable key; see `Violation`. */
  symptom: string;
  /** The rule whose check came upon it: its own, unless it was seen on the way. */
  seenBy: RuleId;
  /** The kind of input of that check. */
  kind: string;
  /** False where it came while other checks ran and not when it was tried again alone. */
  failsAlone: boolean;
  /** Set where the same input did not fail each time. */
  isFlaky?: boolean;
}

/**
 * Rules whose checks can show the same bug in the same way, the most basic first. A neighbour's rule that fails with the
 * same symptom has nothing to add: one bug, one headline.
 */
const kin: readonly (readonly RuleId[])[] = [
  [
    ...(['UP-1', 'VT-1', 'VT-2', 'VT-3', 'VT-4', 'UP-2', 'UP-6', 'ST-1', 'ST-2', 'ST-3'] as const),
    ...(['UP-3', 'UP-4', 'UP-5', 'ST-4', 'UUID-6', 'UP-7', 'UP-8'] as const),
  ],
  // what is malformed is looked up all the same
  ['UUID-2', 'UUID-3', 'BODY-1', 'BODY-2', 'BODY-5'],
  // a thing of another list or caller is treated as an unknown one is
  ['NF-1', 'NF-6'],
  ['NF-2', 'NF-4'],
  ['NF-3', 'NF-5'],
];

/** A thing that is looked up before its turn is told missing, the same one, wherever something else is due. */
const toldMissing = /^404:(?:list|row|column)$/;
const dueFirst: readonly RuleId[] = [
  ...(['AUTH-4', 'UUID-1', 'UUID-2', 'UUID-3', 'BODY-1', 'BODY-2', 'BODY-5', 'NF-1', 'NF-2'] as const),
];

/** What these say of one thing missing rests on the others' being there. */
const othersThere: readonly RuleId[] = ['NF-2', 'NF-3', 'NF-4', 'NF-5'];

/** Ways in which one and the same bug shows, by the value or the place that it comes upon. */
const alike: readonly RegExp[] = [
  /^value:(?:string|length|white-space|case|normal-form)$/,
  /^value:(?:missing|extra|items)$/,
  /^value:(?:type|emptied)$/,
  /^404:/,
];

/** Whether two symptoms are ways in which one and the same bug shows. */
export function isSameSymptom(one: string, other: string): boolean {
  return one === other || alike.some((symptoms) => symptoms.test(one) && symptoms.test(other));
}

/** What is seen by reading says nothing where a reader does not even show what one write after the other has written. */
const unreadable = /^read:(?:stale|missing)$/;
const seenByReading = /^(?:history:impossible|parallel:value|landed:cell:gone|times:back)$/;
/** A cell that is not kept is made anew by the next write: no update is to be seen at all. */
const notKept = 'read:missing';
const madeAnew = /^cell:(?:id|createdAt)$/;

/** A reader that shows when a cell was made otherwise than the answer did reckons its other time otherwise as well. */
const reckonedOtherwise = 'cell:createdAt';
const wentBack = 'times:back';

/** A value that a reader garbles, whatever wrote it, neither an enrichment nor a parallel write has made. */
const landed = /^landed:/;
const neverWritten = 'parallel:value';

/**
 * These say with what an answer came, and not what was wrong: two rules can have them for different reasons. Not so where a
 * thing is missing: with what the one is answered the other is.
 */
const unspecific = /^status:|^no-answer$/;
const ofMissing = /^NF-/;
/** A refusal tells something of other refusals only where plain values are refused already. */
const refusal = /^refused:/;
const plainWrites: readonly RuleId[] = ['UP-1', 'UP-2'];

/**
 * The rule under which a failure is reported already, if there is one; `found` is all that fails. It is one that has no
 * headline itself: where two explain each other, the one that was seen to fail alone is told.
 */
export function headlineOf(rule: RuleId, found: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const way = [rule];
  let basic = basicOf(rule, found);
  while (basic !== undefined && !way.includes(basic)) {
    way.push(basic);
    basic = basicOf(basic, found);
  }
  const last = basic === undefined ? way.at(-1) : firstOf(way.slice(way.indexOf(basic)), found);
  return last === rule ? undefined : last;
}

/** The same one of a circle, wherever one comes into it. */
function firstOf(circle: readonly RuleId[], found: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const sorted = [...circle].sort();
  return sorted.find((rule) => found.get(rule)?.failsAlone) ?? sorted[0];
}

function basicOf(rule: RuleId, all: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const failure = all.get(rule);
  if (failure === undefined) return undefined;
  const found = new Map([...all].filter(([other]) => isNoWeaker(other, rule)));
  return (
    disturberOf(rule, failure, found) ??
    blurred(failure, found) ??
    earlyOf(rule, failure, found) ??
    sameBugOf(rule, failure, found) ??
    takenFromBodyOf(rule, failure, found) ??
    nowAndThenOf(rule, failure, found) ??
    (isWatched(rule) ? basicOfWatched(rule, failure, found) : basicOfKin(rule, failure, found))
  );
}

/** Rules whose breach shows in cells and calls of others: what these see of it, they see by chance. */
export const disturbing: readonly RuleId[] = ['UP-7', 'UP-8', 'UP-3', 'BODY-6', 'NF-7', 'AUTH-5', 'UP-6'];

function disturberOf(
  rule: RuleId,
  { failsAlone }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  if (failsAlone) return undefined;
  const others = [...found].filter(([other]) => other !== rule);
  const alone = others.filter(([, failure]) => failure.failsAlone);
  const disturber = disturbing.find((other) => alone.some(([id]) => id === other));
  if (disturber !== undefined) return disturber;
  // where none fails alone, all hangs on what runs beside it: one bug, as far as can be told
  const suspects = alone.length > 0 ? alone : others;
  const isSuspect = ([id, { symptom }]: [RuleId, Failure]) =>
    letIn.test(symptom) ||
    (malformedCalls.test(id) && toldMissing.test(symptom)) ||
    (alone.length === 0 && id === 'UP-6' && unreadable.test(symptom));
  return suspects.find(isSuspect)?.[0];
}

/** A wrong call that is served may write anywhere; so may one that is looked up, where all that it names is there. */
const letIn = /^status:2\d\d$/;
const malformedCalls = /^(?:BODY|UUID)-/;

function earlyOf(
  rule: RuleId,
  { symptom }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  if (!toldMissing.test(symptom)) return undefined;
  if (othersThere.includes(rule) && found.get('UP-1')?.symptom === 'refused:404') return 'UP-1';
  return dueFirst
    .slice(0, Math.max(dueFirst.indexOf(rule), 0))
    .find((id) => found.get(id)?.symptom === symptom);
}

/** One bug in two rules' words: where both show it, the basic rule tells of it. */
const sameBug: readonly { basic: RuleId; others: readonly RuleId[]; shows: RegExp; kind?: RegExp }[] = [
  // who is let in without a header is let in with a wrong one as well
  { basic: 'AUTH-1', others: ['AUTH-2', 'AUTH-3'], shows: letIn },
  // who looks for a token anywhere in the header finds it among other words, too
  {
    basic: 'AUTH-2',
    others: ['AUTH-3'],
    shows: letIn,
    kind: / (?:word after|word before the token|(?:first|second) of two)$/,
  },
  // these ask with ids in upper case, which a server that takes such ones for malformed refuses
  { basic: 'UUID-4', others: ['UUID-6', 'NF-6'], shows: /^(?:status|refused|read):400$/ },
  // who answers with another's cell answers with its id and its value
  { basic: 'UP-1', others: ['UP-7', 'UP-8'], shows: /^(?:answer:\w+Id|cell:id|parallel:answer)$/ },
];

function sameBugOf(
  rule: RuleId,
  { symptom, kind }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  return sameBug.find(({ basic, others, shows, kind: ofKind }) => {
    const shown = [symptom, found.get(basic)?.symptom ?? ''];
    return others.includes(rule) && shown.every((one) => shows.test(one)) && ofKind?.test(kind) !== false;
  })?.basic;
}

/** Who takes one extra member of a body for the cell's takes the others as well, each of which is another rule's. */
function takenFromBodyOf(
  rule: RuleId,
  { seenBy }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  if (seenBy !== 'BODY-4') return undefined;
  const [first] = [...found.keys()].filter((other) => found.get(other)?.seenBy === seenBy).sort();
  return first === rule ? undefined : first;
}

const serverError = /:5\d\d$/;

/** A server error that comes now and then comes whatever is sent: where right writes get it as well, they tell of it. */
function nowAndThenOf(
  rule: RuleId,
  failure: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  const isOne = (one: Failure | undefined) => one?.isFlaky === true && serverError.test(one.symptom);
  if (isWatched(rule) || !isOne(failure)) return undefined;
  return plainWrites.find((basic) => basic !== rule && isOne(found.get(basic)));
}

function basicOfKin(rule: RuleId, failure: Failure, found: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const { symptom } = failure;
  if (unspecific.test(symptom) && !ofMissing.test(rule)) return undefined;
  const family = kin.find((rules) => rules.includes(rule)) ?? [];
  return family
    .slice(0, family.indexOf(rule))
    .filter((basic) => !refusal.test(symptom) || explainsRefusal(basic, rule))
    .find((basic) => explains(basic, found.get(basic), failure));
}

/**
 * Where an update replaces nothing, whatever is written over something else is not what is there then. Where enrichments land
 * on what was written, one brings this and another that. Where values go wrong only beside other calls, those of others are in them.
 */
function explains(basic: RuleId, its: Failure | undefined, failure: Failure): boolean {
  if (its === undefined) return false;
  const areBoth = (kind: string) => [its, failure].every(({ symptom }) => symptom.startsWith(kind));
  const isMoreOfIt = (basic === 'UP-2' && areBoth('value:')) || (basic === 'ST-4' && areBoth('landed:'));
  const isByOthers = areBoth('value:') && !its.failsAlone && !failure.failsAlone;
  return isMoreOfIt || isByOthers || isLeft(its, failure) || isSameSymptom(its.symptom, failure.symptom);
}

/** A state that is left after every write, and not only when an enrichment happens to land, was brought by none. */
function isLeft(its: Failure, { symptom }: Failure): boolean {
  return its.failsAlone && !its.isFlaky && symptom === its.symptom.replace(/^state:/, 'landed:cell:');
}

/** VT-4 covers what VT-3 does, and more; ST-2 and ST-3 come from states that ST-1 comes from as well. */
function explainsRefusal(basic: RuleId, rule: RuleId): boolean {
  const isMoreOfIt = (basic === 'VT-3' && rule === 'VT-4') || (basic === 'ST-1' && stateRules.includes(rule));
  return plainWrites.includes(basic) || isMoreOfIt;
}

function blurred({ symptom }: Failure, found: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const reads = found.get('UP-6');
  if (!reads?.failsAlone) return undefined;
  const isBlurred = unreadable.test(reads.symptom) && seenByReading.test(symptom);
  const isMadeAnew = reads.symptom === notKept && madeAnew.test(symptom);
  const isReckonedOtherwise = reads.symptom === reckonedOtherwise && symptom === wentBack;
  const isGarbled =
    (landed.test(symptom) && isSameSymptom(reads.symptom, symptom.replace(landed, ''))) ||
    (symptom === neverWritten && reads.symptom.startsWith('value:'));
  return isBlurred || isMadeAnew || isReckonedOtherwise || isGarbled ? 'UP-6' : undefined;
}

const isWatched = (rule: RuleId): boolean => /^(?:SHAPE|SAFE)-/.test(rule);

/** Input of SAFE-1's own check that other rules speak of as well: UUID and BODY say how it is refused. */
const malformed = /^(?:body|ids|list id),/;

/** A member that the schema limits, and that a rule of its own fixes to one value. */
const stateRules: readonly RuleId[] = ['ST-1', 'ST-2', 'ST-3'];

/** What the watch saw on another rule's answers alone, where that rule says already that such an answer is wrong. */
function basicOfWatched(
  rule: RuleId,
  { symptom, seenBy, kind, isFlaky }: Failure,
  found: ReadonlyMap<RuleId, Failure>,
): RuleId | undefined {
  const state = stateRules.find((other) => isSameMember(found.get(other)?.symptom, symptom));
  if (state !== undefined) return state;
  const isForeignGround = seenBy === 'SAFE-1' && malformed.test(kind);
  // what comes now and then comes whatever is sent, a right call or the odd input of SAFE-1's own check
  if (isWatched(seenBy) && !isForeignGround && !isFlaky) return undefined;
  if (rule === 'SAFE-1' && isWhateverComes(symptom.slice(-3), found)) return undefined;
  const same = rule === 'SAFE-1' ? new RegExp(`^(?:status|refused):${symptom.slice(-3)}$`) : /^status:2\d\d$/;
  return [...found].find(([other, failure]) => !isWatched(other) && same.test(failure.symptom))?.[0];
}

/** Answered to right calls and to wrong ones alike: it hangs on no input, as where connections are used up. */
function isWhateverComes(status: string, found: ReadonlyMap<RuleId, Failure>): boolean {
  const symptoms = [...found].filter(([rule]) => !isWatched(rule)).map(([, failure]) => failure.symptom);
  return symptoms.includes(`refused:${status}`) && symptoms.includes(`status:${status}`);
}

/** `state:status` and `shape:updateListCell:/cell/status:enum` speak of one member. */
function isSameMember(ofState: string | undefined, ofShape: string): boolean {
  const member = ofState?.startsWith('state:') ? ofState.slice('state:'.length) : undefined;
  return member !== undefined && ofShape.split(':')[2]?.endsWith(`/${member}`) === true;
}

/** A MUST that fails is never told of under a SHOULD alone. */
function isNoWeaker(basic: RuleId, rule: RuleId): boolean {
  return ruleById[basic].level === 'MUST' || ruleById[rule].level !== 'MUST';
}
