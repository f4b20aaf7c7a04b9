import { execFile } from 'node:child_process';

/** Far above what each takes on an idle machine. */
const patienceMs = 10 * 60_000;

/** Runs a program to its end, whatever its exit code, and gives what it printed. */
export function runTool(
  program: string,
  args: readonly string[],
  { cwd, env }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, timeout: patienceMs, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(program, [...args], options, (error, stdout, stderr) => {
      if (error?.killed) reject(new Error(`${program} did not end within ${patienceMs / 60_000} minutes`));
      else if (error && typeof error.code !== 'number')
        reject(new Error(`${program} could not be run (${error.message})`));
      else resolve(`${stdout}\n${stderr}`);
    });
  });
}
