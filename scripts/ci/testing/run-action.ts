import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Action, Step } from './action.ts';

/** What GitHub starts a step of `shell: bash` with. */
const bash = ['--noprofile', '--norc', '-eo', 'pipefail'];

export interface ActionRun {
  code: number;
  /** What the steps have printed, where a runner looks for its commands. */
  out: string;
  /** The job's summary. */
  summary: string;
  /** The folder that is kept as the artifact. */
  reports: string;
}

/** Runs the scripts of an action in their order, as a runner would in this folder; stops at the first that fails. */
export async function runAction(
  action: Action,
  given: Readonly<Record<string, string>>,
  folder: string,
): Promise<ActionRun> {
  const temp = join(folder, 'temp');
  await mkdir(temp);
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']),
  );
  const summary = join(temp, 'summary.md');
  await writeFile(summary, '');
  const run: ActionRun = { code: 0, out: '', summary: '', reports: join(temp, 'cell-contract') };
  for (const [place, step] of action.runs.steps.entries()) {
    if (step.run === undefined || run.code !== 0) continue;
    const file = join(temp, `step-${place}.sh`);
    await writeFile(file, step.run);
    const env = { ...envOf(step, inputs, temp), GITHUB_STEP_SUMMARY: summary, GITHUB_ACTIONS: 'true' };
    const { code, out } = await script(file, join(folder, inputs['working-directory'] ?? ''), env);
    run.code = code;
    run.out += out;
  }
  run.summary = await readFile(summary, 'utf8');
  return run;
}

/** A step's variables, with the expressions in them filled in. */
function envOf({ env = {} }: Step, inputs: Readonly<Record<string, string>>, temp: string) {
  const filledIn = ([name, text]: [string, string]) => [
    name,
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
      const value = expression === 'runner.temp' ? temp : inputs[expression.replace(/^inputs\./, '')];
      if (value === undefined) throw new Error(`${name} refers to ${expression}, which there is not`);
      return value;
    }),
  ];
  return Object.fromEntries(Object.entries(env).map(filledIn));
}

function script(file: string, cwd: string, env: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise<{ code: number; out: string }>((ended) => {
    const options = { cwd, env: { PATH, HOME, CI: 'true', ...env }, maxBuffer: 1 << 26 };
    execFile('bash', [...bash, file], options, (error, stdout, stderr) =>
      ended({ code: error === null ? 0 : Number(error.code ?? -1), out: stdout + stderr }),
    );
  });
}
