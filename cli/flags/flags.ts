import type { Io } from '../io.ts';

/** One value that the user gave, and where: errors name the flag or the variable that it came from. */
export interface Given {
  text: string;
  from: string;
}

export type ConfigValue = string | string[] | boolean;

/** What a config file says of one command, by the names of its options in camel case. */
export interface ConfigSection {
  name: string;
  path: string;
  values: Readonly<Record<string, ConfigValue>>;
}

/** The options of one command as given: on the command line, else in the environment, else in a config file. */
export class Flags {
  /** `prefix` starts the names of the command's variables: `--runs` is `CELL_CONTRACT_RUNS`. */
  constructor(
    private readonly raw: Readonly<Record<string, unknown>>,
    private readonly env: Io['env'],
    private readonly prefix: string,
    private readonly config?: ConfigSection,
  ) {}

  one(flag: string): Given | undefined {
    const value = this.raw[camelCase(flag)];
    if (typeof value === 'string') return { text: value, from: `--${flag}` };
    return this.variable(flag) ?? this.inConfig(flag)[0];
  }

  /** A list's variable holds one value a line, or several with commas between where `separator` says so. */
  many(flag: string, separator = /\n/): Given[] {
    const values = this.raw[camelCase(flag)];
    const variable = this.variable(flag);
    const given = Array.isArray(values)
      ? values.map((value) => ({ text: String(value), from: `--${flag}` }))
      : variable
        ? [variable]
        : this.inConfig(flag);
    return given.flatMap(({ text, from }) =>
      text.split(separator).map((part) => ({ text: part.trim(), from })),
    );
  }

  /** A switch; its variable is on unless it is empty, `0` or `false`. The parser keeps `--no-cors` as `cors: false`. */
  isOn(flag: string): boolean {
    if (this.raw[camelCase(flag)] === true) return true;
    const denied = flag.startsWith('no-') ? flag.slice('no-'.length) : undefined;
    if (denied !== undefined && this.raw[camelCase(denied)] !== undefined)
      return this.raw[camelCase(denied)] === false;
    const variable = this.variable(flag);
    if (variable !== undefined) return variable.text !== '0' && variable.text !== 'false';
    if (denied === undefined) return this.config?.values[camelCase(flag)] === true;
    return this.variable(denied) === undefined && this.config?.values[camelCase(denied)] === false;
  }

  private inConfig(flag: string): Given[] {
    const key = camelCase(flag);
    const value = this.config?.values[key] ?? [];
    const from = `${this.config?.name}.${key} in ${this.config?.path}`;
    return [value].flat().flatMap((text) => (typeof text === 'string' ? [{ text, from }] : []));
  }

  private variable(flag: string): Given | undefined {
    const from = variableOf(flag, this.prefix);
    const text = this.env[from];
    return text ? { text, from } : undefined;
  }
}

/** The environment variable that stands in for a flag. */
export function variableOf(flag: string, prefix: string): string {
  return `${prefix}_${flag.toUpperCase().replaceAll('-', '_')}`;
}

function camelCase(flag: string): string {
  return flag.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
