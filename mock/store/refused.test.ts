import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createMock } from '../create-mock.ts';
import { startMock } from '../testing/start-mock.ts';
import { openFolder } from './sql/open-folder.ts';
import { openPostgres } from './sql/open-postgres.ts';
import { mockProcess } from './testing/mock-process.ts';
import { startPostgres, withoutPostgres } from './testing/postgres.ts';
import { type Place, storeKinds } from './testing/store-kinds.ts';

async function temp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cell-contract-refused-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test.each([
  ['an empty one', '', 'store must be memory, a folder, or the postgres:// URL of a database, not "".'],
  ['another kind of database', 'mysql://localhost/x', 'or the postgres:// URL of a database, not "mysql:…".'],
  [
    'a URL that is none',
    'postgres://[',
    'store must be a URL like postgres://user:password@host:5432/database',
  ],
  [
    'a folder below a file',
    '/dev/null/x',
    'The state cannot be kept in /dev/null/x: a part of the path is not a folder.',
  ],
  [
    'a folder where none can be made',
    '/proc/mocks/one',
    'The state cannot be kept in /proc/mocks/one: no folder can be made there.',
  ],
])('%s is refused', async (_, store, says) => {
  await expect(startMock({ store })).rejects.toThrow(says);
});

test('a file is refused, and so is a folder with other things, which stay as they are', async () => {
  const folder = await temp();
  const file = join(folder, 'notes.txt');
  await writeFile(file, 'mine');
  await expect(startMock({ store: file })).rejects.toThrow(`${file}: it is a file, not a folder.`);
  await expect(startMock({ store: folder })).rejects.toThrow(
    `${folder}: it holds notes.txt and no state of a mock`,
  );
  expect(await readdir(folder)).toEqual(['notes.txt']);
});

test('a password is in no sentence', async () => {
  const store = 'postgres://ada:s3cret@127.0.0.1:1/lists?password=s3cret';
  const refusal = await startMock({ store }).catch((cause) => String(cause));
  expect(refusal).toContain('PostgreSQL at 127.0.0.1:1/lists cannot be used: connect ECONNREFUSED');
  expect(refusal).not.toContain('s3cret');
});

test('a server that is no PostgreSQL is refused', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  onTestFinished(() => void server.close());
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await expect(startMock({ store: `postgres://127.0.0.1:${port}/x` })).rejects.toThrow(
    `127.0.0.1:${port}/x cannot be used`,
  );
});

describe('a folder', () => {
  let place: Place;
  let folder: string;
  beforeAll(async () => {
    place = await folderKind().place();
    folder = await place.fresh();
  });
  afterAll(() => place?.close());

  test('in use is refused, by this process or by another, until that is killed', async () => {
    const other = await mockProcess(folder);
    await expect(startMock({ store: folder })).rejects.toThrow(/^The state in \S+ is in use by process \d+;/);
    await other.kill();
    const mock = await createMock({ store: folder });
    await expect(startMock({ store: folder })).rejects.toThrow(`is in use by process ${process.pid};`);
    await mock.close();
    expect((await readdir(folder)).sort()).toEqual(['data']);
  });

  test('is not kept by a dead process whose number another has', async () => {
    await writeFile(join(folder, `lock.${process.ppid}.1`), '');
    const mock = await createMock({ store: folder });
    await mock.close();
  });

  test('of a newer version is refused, and can be opened by that', async () => {
    const database = await openFolder(folder);
    await database.run('INSERT INTO cell_contract.migrations VALUES (9999999999999)');
    await database.close();
    await expect(startMock({ store: folder })).rejects.toThrow(
      `The state in ${folder} was made by a newer version of cell-contract`,
    );
    expect(await readdir(folder)).toEqual(['data']);
  });

  test('with half of a database, from a mock that was killed early, begins afresh', async () => {
    const half = await temp();
    await mkdir(join(half, 'data.new/base'), { recursive: true });
    const mock = await createMock({ store: half });
    await mock.close();
    expect(await readdir(half)).toEqual(['data']);
  });
});

const needs = withoutPostgres === null ? '' : ` (skipped: ${withoutPostgres})`;

test.skipIf(withoutPostgres !== null)(
  `a PostgreSQL of a newer version, or without the database, is refused${needs}`,
  async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.close());
    const store = await postgres.database();
    await (await createMock({ store })).close();
    const database = openPostgres(store);
    await database.run('INSERT INTO cell_contract.migrations VALUES (9999999999999)');
    await database.close();
    await expect(startMock({ store })).rejects.toThrow('was made by a newer version of cell-contract');
    const none = store.replace('/lists_', '/no_lists_');
    await expect(startMock({ store: none })).rejects.toThrow(
      /cannot be used: database "no_lists_\w+" does not exist\.$/,
    );
  },
);

function folderKind() {
  const kind = storeKinds.find(({ name }) => name === 'a folder');
  if (kind === undefined) throw new Error('folders are not among the kinds of stores');
  return kind;
}
