import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseUrl } from '../../conformance/validate-options.ts';
import { findConfig } from '../config/find-config.ts';
import { problems } from '../errors.ts';
import type { Flags } from '../flags/flags.ts';
import { configText } from '../init/config-text.ts';
import { findRunning } from '../init/find-running.ts';
import { npmProject } from '../init/npm-project.ts';
import { workflowText } from '../init/workflow-text.ts';
import { whyNot } from '../inputs/why-not.ts';
import type { Io } from '../io.ts';

const config = 'cell-contract.config.ts';
const workflow = '.github/workflows/cell-contract.yml';

/** `cell-contract init`: writes a config file and a workflow for the server that is made in this folder. */
export async function init(flags: Flags, io: Io): Promise<number> {
  await refuseOthers(flags.isOn('force'), io.cwd);
  const project = await npmProject(io.cwd);
  const baseUrl = flags.one('base-url')?.text ?? (await askedOrFound(project.port, io));
  parseUrl(baseUrl);
  const start = project.start ?? 'npm start';
  await write(config, configText(baseUrl), io.cwd);
  await write(workflow, workflowText(start), io.cwd);
  const next = [
    `Wrote ${config}: the server is at ${baseUrl}.`,
    `Wrote ${workflow}: it starts the server with "${start}".`,
    ...(project.hasPackage ? [] : ['Next: npm install --save-dev cell-contract']),
    'Next: give CELL_CONTRACT_TOKEN in the environment, here and as a secret of the repository,',
    'and run: npx cell-contract check',
  ];
  io.stdout.write(`${next.join('\n')}\n`);
  return 0;
}

/** Before anything is asked or written. */
async function refuseOthers(force: boolean, cwd: string): Promise<void> {
  const other = await findConfig(cwd);
  if (other !== undefined && other !== config) throw problems.otherConfig(other);
  for (const path of force ? [] : [config, workflow]) {
    const isThere = await access(join(cwd, path)).then(
      () => true,
      () => false,
    );
    if (isThere) throw problems.alreadyThere(path);
  }
}

async function askedOrFound(port: number | undefined, { ask, stdout }: Io): Promise<string> {
  const running = port === undefined ? await findRunning() : undefined;
  const likely = port === undefined ? running : `http://localhost:${port}`;
  const guess = likely ?? 'http://localhost:3000';
  if (ask !== undefined) return (await ask(`Where does the server answer? [${guess}] `)).trim() || guess;
  if (likely === undefined)
    stdout.write(`No server was found here; ${guess} is a guess: see baseUrl in the file.\n`);
  return guess;
}

async function write(path: string, text: string, cwd: string): Promise<void> {
  try {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  } catch (error) {
    throw problems.unwritableFile(path, whyNot(error));
  }
}
