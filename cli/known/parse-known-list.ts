import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Rule, rules } from '../../generated/rules.ts';
import { type CliError, problems } from '../errors.ts';
import { didYouMean } from '../flags/did-you-mean.ts';
import { firstLine } from '../inputs/why-not.ts';
import { quoted } from '../terminal/quoted.ts';
import { isDay } from './is-day.ts';
import type { KnownEntry, KnownList } from './known-list.ts';

const lists = ['failing', 'flaky'] as const;
const members = ['rule', 'reason', 'until', 'signature'] as const;
type Member = (typeof members)[number];

/** Makes the error for what is wrong at a node. */
type Wrong = (node: unknown, says: string) => CliError;

/**
 * Reads the file of `--known-failing`, YAML or JSON.
 * @param today a day like 2027-01-31; an entry may not be older
 * @throws UsageError that names the place and what would be right
 */
export function parseKnownList(text: string, path: string, today: string): KnownList {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineOf = (node: unknown) => lineCounter.linePos(offsetOf(node)).line;
  const wrong: Wrong = (node, says) => problems.badKnownList(path, lineOf(node), says);
  const [error] = document.errors;
  if (error !== undefined) throw wrong({ range: error.pos }, `is neither YAML nor JSON: ${firstLine(error)}`);
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { path, entries: [] };
  const found = membersOf(root, lists, wrong, 'should hold "failing" and "flaky", each a list of entries');
  const entries = lists.flatMap((list) => {
    const node = found.get(list)?.value;
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isSeq(node)) throw wrong(node, `should have a list under ${quoted(list)}`);
    return node.items.map(
      (item): KnownEntry => ({ ...readEntry(item, today, wrong), list, line: lineOf(item) }),
    );
  });
  refuseRepeated(entries, path);
  return { path, entries };
}

function readEntry(node: unknown, today: string, wrong: Wrong): Pick<KnownEntry, Member> {
  const found = membersOf(node, members, wrong, 'should be an entry with rule and reason');
  const rule = ruleNamed(textAt(found, 'rule', wrong), found.get('rule')?.value ?? node, wrong);
  const reason = textAt(found, 'reason', wrong)?.trim();
  if (!reason) throw wrong(node, `gives no reason for ${rule}: say why it may fail`);
  const until = textAt(found, 'until', wrong);
  const signature = textAt(found, 'signature', wrong);
  if (until !== undefined && !isDay(until))
    throw wrong(found.get('until')?.key, `has until ${quoted(until)}: it must be a day, like 2027-01-31`);
  if (until !== undefined && until < today)
    throw wrong(node, `lets ${rule} fail until ${until}, which is past: mend it, or set another day`);
  return { rule, reason, ...(until && { until }), ...(signature && { signature }) };
}

function ruleNamed(text: string | undefined, node: unknown, wrong: Wrong): Rule['id'] {
  if (text === undefined) throw wrong(node, 'names no rule: give one, like UP-2');
  const rule = rules.find(({ id }) => id === text);
  const ids = rules.map(({ id }) => id);
  if (rule === undefined)
    throw wrong(node, `names ${quoted(text)}, which is no rule${didYouMean(text, ids)}`);
  if (rule.level === 'MAY') throw wrong(node, `names ${rule.id}, a MAY rule, which never fails: take it off`);
  return rule.id;
}

function textAt(found: ReadonlyMap<string, Pair>, member: Member, wrong: Wrong): string | undefined {
  const pair = found.get(member);
  if (pair === undefined) return undefined;
  if (isScalar(pair.value) && typeof pair.value.value === 'string') return pair.value.value;
  throw wrong(pair.key, `should have a text as ${member}`);
}

/** The members of a mapping by their names, all of which are known. */
function membersOf<Name extends string>(
  node: unknown,
  names: readonly Name[],
  wrong: Wrong,
  right: string,
): Map<Name, Pair> {
  if (!isMap(node)) throw wrong(node, right);
  return new Map((node as YAMLMap).items.map((pair) => [nameOf(pair, names, wrong), pair]));
}

function nameOf<Name extends string>({ key }: Pair, names: readonly Name[], wrong: Wrong): Name {
  const text = String(isScalar(key) ? key.value : key);
  const name = names.find((one) => one === text);
  if (name !== undefined) return name;
  const hint = didYouMean(text, names) || `: there are ${names.join(', ')}`;
  throw wrong(key, `has ${quoted(text)}, which means nothing here${hint}`);
}

/** One rule may fail in several ways that are told apart; anything else that names it twice contradicts itself. */
function refuseRepeated(entries: readonly KnownEntry[], path: string): void {
  for (const [index, { rule, list, signature, line }] of entries.entries()) {
    const earlier = entries.slice(0, index).find((other) => {
      const isToldApart = signature && other.signature && signature !== other.signature;
      return other.rule === rule && !(other.list === list && isToldApart);
    });
    const right = 'give each a signature of its own, or leave one out';
    if (earlier !== undefined)
      throw problems.badKnownList(path, line, `names ${rule} again, after line ${earlier.line}: ${right}`);
  }
}

function offsetOf(node: unknown): number {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return 0;
  return Number(node.range[0]);
}
