import pc from 'picocolors';
import type { Io, Output } from '../io.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** Colours for an output: `NO_COLOR` turns them off, `FORCE_COLOR` on, else a terminal has them and a pipe has none. */
export function coloursFor(output: Output, env: Io['env']): Colours {
  return pc.createColors(wantsColours(output, env));
}

function wantsColours(output: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false; // https://no-color.org: present and not empty
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY && env.TERM !== 'dumb';
}
