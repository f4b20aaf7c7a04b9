import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

/** A PostgreSQL server of one test's own, behind a socket in a folder that goes with it. */
export interface Postgres {
  /** The URL of a new database. */
  database(): Promise<string>;
  /** Ends it as a crash would: what was not committed is lost. */
  crash(): Promise<void>;
  /** Starts it again. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Where the server's programs are; null where it is not installed. */
const programs = programsIn([
  ...(process.env.PATH ?? '').split(delimiter),
  ...versionsIn('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
]);

/** Why tests that need PostgreSQL cannot run; null where they can. */
export const withoutPostgres =
  programs === null
    ? 'needs the programs of PostgreSQL: apt-get install postgresql, or put them on PATH'
    : null;

/** Makes a cluster and starts it. */
export async function startPostgres(): Promise<Postgres> {
  if (programs === null) throw new Error(`This ${withoutPostgres}.`);
  const folder = await mkdtemp(join(tmpdir(), 'cell-contract-postgres-'));
  const user = await unprivileged();
  if (user !== null) await chown(folder, user.uid, user.gid);
  const call = (program: string, ...args: string[]) =>
    run(join(programs, program), args, { ...user, cwd: folder });
  const data = join(folder, 'data');
  const control = (...args: string[]) => call('pg_ctl', '--silent', '--pgdata', data, ...args);
  const urlOf = (database: string) => `postgres://postgres@localhost/${database}?host=${folder}`;
  const start = async () => {
    const options = `-c listen_addresses= -c unix_socket_directories=${folder}`;
    const server = spawn(
      join(programs, 'pg_ctl'),
      ['start', '--wait', '--silent', '-D', data, '-o', options],
      {
        ...user,
        cwd: folder,
        stdio: 'ignore',
      },
    );
    const code = await new Promise((resolve) => server.once('exit', resolve));
    if (code !== 0) throw new Error(`pg_ctl start ended with exit code ${code}.`);
  };
  await call('initdb', '--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8');
  await start();
  return {
    database: async () => {
      const name = `lists_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: urlOf('postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    crash: async () => void (await control('stop', '--mode', 'immediate')),
    start,
    close: async () => {
      await control('stop', '--mode', 'immediate');
      await rm(folder, { recursive: true });
    },
  };
}

function versionsIn(folder: string): string[] {
  const found = existsSync(folder) ? readdirSync(folder) : [];
  return found.sort((a, b) => Number(b) - Number(a));
}

function programsIn(folders: readonly string[]): string | null {
  const isWhole = (folder: string) =>
    ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name)));
  return folders.find((folder) => folder !== '' && isWhole(folder)) ?? null;
}

/** PostgreSQL refuses to run as root; there is always somebody else. */
async function unprivileged(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}

async function idOf(what: '-u' | '-g', name: string): Promise<number | null> {
  try {
    return Number((await run('id', [what, name])).stdout);
  } catch {
    return null; // there is no such user
  }
}
