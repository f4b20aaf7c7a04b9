import type { Io } from '../io.ts';

/** One value that the user gave, and where: errors name the flag or the variable that it came from. */
export interface Given {
  text: string;
  from: string;
}

/** The options of one command as given: from the command line, else from the environment. */
export class Flags {
  /** `prefix` starts the names of the command's variables: `--runs` is `CELL_CONTRACT_RUNS`. */
  constructor(
    private readonly raw: Readonly<Record<string, unknown>>,
    private readonly env: Io['env'],
    private readonly prefix: string,
  ) {}

  one(flag: string): Given | undefined {
    const value = this.raw[camelCase(flag)];
    return typeof value === 'string' ? { text: value, from: `--${flag}` } : this.variable(flag);
  }

  /** A list's variable holds one value a line, or several with commas between where `separator` says so. */
  many(flag: string, separator = /\n/): Given[] {
    const values = this.raw[camelCase(flag)];
    const given = Array.isArray(values)
      ? values.map((value) => ({ text: String(value), from: `--${flag}` }))
      : [this.variable(flag)].filter((variable) => variable !== undefined);
    return given.flatMap(({ text, from }) =>
      text.split(separator).map((part) => ({ text: part.trim(), from })),
    );
  }

  /** A switch; its variable is on unless it is empty, `0` or `false`. The parser keeps `--no-cors` as `cors: false`. */
  isOn(flag: string): boolean {
    if (this.raw[camelCase(flag)] === true) return true;
    if (flag.startsWith('no-') && this.raw[camelCase(flag.slice('no-'.length))] === false) return true;
    const variable = this.variable(flag);
    return variable !== undefined && variable.text !== '0' && variable.text !== 'false';
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
