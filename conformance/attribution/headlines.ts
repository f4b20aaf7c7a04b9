import { type RuleId, ruleById } from '../../generated/rules.ts';
import { type Failure, isWatched, letIn, plainWrites, toldMissing, unreadable } from './failure.ts';
import { disturberOf, nowAndThenOf } from './hangs-on-others.ts';

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
    misshapenOf(failure, found) ??
    nowAndThenOf(rule, failure, found) ??
    (isWatched(rule) ? basicOfWatched(rule, failure, found) : basicOfKin(rule, failure, found))
  );
}

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
  // who takes a token with more around it takes one among other words, too
  {
    basic: 'AUTH-3',
    others: ['AUTH-2'],
    shows: letIn,
    kind: / (?:word after|word before the token|(?:first|second) of two)$/,
  },
  // these ask with ids of all kinds, some in upper case, which a server that takes such ones for malformed refuses
  {
    basic: 'UUID-4',
    others: ['UUID-6', 'NF-1', 'NF-2', 'NF-3', 'NF-4', 'NF-5', 'NF-6'],
    shows: /^(?:status|refused|read):400$/,
  },
  // a walk that comes upon a neighbour's cell after a refused call has written before it
  { basic: 'UP-3', others: ['AUTH-5', 'BODY-6', 'NF-7'], shows: /^(?:others|walk):/ },
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

/** A member of the written cell that is not of its type is not what a reader shows of it either. */
function misshapenOf({ symptom }: Failure, found: ReadonlyMap<RuleId, Failure>): RuleId | undefined {
  const [, member] = /^shape:updateListCell:\/cell\/(\w+):/.exec(found.get('SHAPE-1')?.symptom ?? '') ?? [];
  const shown = member?.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return shown !== undefined && symptom === `cell:${shown}` ? 'SHAPE-1' : undefined;
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
  const isElsewhere = anotherCell.test(its.symptom) && notThere.test(failure.symptom);
  return (
    isMoreOfIt ||
    isByOthers ||
    isElsewhere ||
    isLeft(its, failure) ||
    isSameSymptom(its.symptom, failure.symptom)
  );
}

/** What is written to another cell than was asked for is not found where it was asked for. */
const anotherCell = /^answer:(?:list|row|column)Id$/;
const notThere = /^(?:value|read):/;

/**
 * A state that is left after every write, and not only when an enrichment happens to land, was brought by none; and where one
 * write leaves it and the next does not, it changes.
 */
function isLeft(its: Failure, { symptom }: Failure): boolean {
  if (!its.failsAlone || its.isFlaky) return false;
  return ['landed:cell:', 'cell:'].some((seen) => symptom === its.symptom.replace(/^state:/, seen));
}

/**
 * What is written in parallel are values of VT-1. VT-4 covers what VT-1 and VT-3 do, and more; ST-2 and ST-3 come from states
 * that ST-1 comes from as well.
 */
const refusedAsWell: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  'VT-1': ['VT-4', 'UP-7', 'UP-8'],
  'VT-3': ['VT-4'],
  'ST-1': ['ST-2', 'ST-3'],
};

function explainsRefusal(basic: RuleId, rule: RuleId): boolean {
  return plainWrites.includes(basic) || refusedAsWell[basic]?.includes(rule) === true;
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
