import type { Command, Option } from 'commander';
import { problems } from '../errors.ts';
import { didYouMean } from '../flags/did-you-mean.ts';
import type { ConfigSection, ConfigValue } from '../flags/flags.ts';
import { quoted } from '../terminal/quoted.ts';

/** Acts, and what only a call can say. */
const notInFiles = ['config', 'updateKnownFailing', 'listFaults'];
const sections = ['check', 'mock'];

type Kind = 'switch' | 'one' | 'list';

/** The part of a config that is about a command, every member of which is an option of it. */
export function readSection(config: unknown, path: string, command: Command): ConfigSection {
  if (!isRecord(config))
    throw problems.badConfig(path, 'should export an object like { check: { … } } by default');
  for (const name of Object.keys(config)) {
    if (!sections.includes(name)) throw unknown(path, name, sections);
  }
  const name = command.name();
  const section = config[name] ?? {};
  if (!isRecord(section)) throw problems.badConfig(path, `should have an object as ${name}`);
  const kinds = kindsOf(command);
  const values: Record<string, ConfigValue> = {};
  for (const [key, value] of Object.entries(section)) {
    const allowed = kinds.get(key);
    if (allowed === undefined) throw unknown(path, `${name}.${key}`, [...kinds.keys()], `${name}.`);
    if (value !== undefined) values[key] = checkedValue(value, allowed, `${name}.${key}`, path);
  }
  return { name, path, values };
}

function kindsOf(command: Command): Map<string, readonly Kind[]> {
  const kinds = new Map<string, readonly Kind[]>();
  if (command.registeredArguments.some((argument) => argument.name() === 'base-url'))
    kinds.set('baseUrl', ['one']);
  for (const option of command.options) {
    const key = option.attributeName();
    if (!notInFiles.includes(key)) kinds.set(key, [...(kinds.get(key) ?? []), kindOf(option)]);
  }
  return kinds;
}

function kindOf(option: Option): Kind {
  if (option.isBoolean() || option.negate) return 'switch';
  return option.variadic || option.parseArg !== undefined ? 'list' : 'one';
}

function checkedValue(value: unknown, kinds: readonly Kind[], from: string, path: string): ConfigValue {
  if (typeof value === 'boolean' && kinds.includes('switch')) return value;
  if (isText(value) && (kinds.includes('one') || kinds.includes('list'))) return String(value);
  if (Array.isArray(value) && value.every(isText) && kinds.includes('list')) return value.map(String);
  const wanted = kinds.map((kind) => right[kind]).join(' or ');
  throw problems.badConfig(path, `has ${kindWord(value)} as ${from}: it must be ${wanted}`);
}

const right = {
  switch: 'true or false',
  one: 'a text or a number',
  list: 'an array of texts',
} as const satisfies Record<Kind, string>;

/** The value itself may be a secret. */
function kindWord(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`.replace('a object', 'an object');
}

function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function unknown(path: string, name: string, names: readonly string[], before = '') {
  const hint = didYouMean(name.slice(before.length), names);
  return problems.badConfig(
    path,
    `has ${quoted(name)}, which is no option there${hint || `: there are ${names.join(', ')}`}`,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
