import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { columnIds, listId, places, rowIds } from './sheet.ts';

/** One request of a load. */
export interface Call {
  method: 'GET' | 'PUT';
  path: string;
  body?: string;
}

/** Where a contestant finds what it needs. */
export interface Place {
  port: number;
  root: string;
  /** Holds the peers made ready to run, the seed data, the database of json-server. */
  folder: string;
  /** Databases of a PostgreSQL server, where there is one. */
  postgres: { ours: string; peers: string } | null;
}

export interface Contestant {
  name: string;
  /** What it does not do, of what the mock does. */
  lacks: string;
  /** What `node` is started with. */
  argv: (place: Place) => string[];
  /** The write of one cell, other than the last one. */
  upsert: (at: number) => Call;
  /** The read of all 10,000 cells. */
  read: Call;
  needsPostgres?: true;
}

const packages = createRequire(import.meta.url);
const cells = `/api/lists/${listId}/cells`;

const api: Pick<Contestant, 'upsert' | 'read'> = {
  upsert: (at) => ({
    method: 'PUT',
    path: cells,
    body: JSON.stringify({ rowId: rowIds[at % 1000], columnId: columnIds[at % 10], value: `Written ${at}` }),
  }),
  read: { method: 'GET', path: `/api/lists/${listId}` },
};

const mock = ({ root, folder, port }: Place, ...more: string[]) => [
  join(root, 'dist/bin.js'),
  'mock',
  ...['--quiet', '--port', String(port), '--seed-data', join(folder, 'seed.json')],
  ...more,
];

const peer =
  (name: string) =>
  ({ folder, port }: Place) => [join(folder, `${name}.js`), String(port)];

/** Names that goals speak of. */
export const names = {
  memory: 'cell-contract mock',
  validating: 'cell-contract mock --validate-responses',
  folder: 'cell-contract mock --store FOLDER',
  postgres: 'cell-contract mock --store postgres://…',
  bare: 'bare node:http',
  fastify: 'Fastify with schemas',
  fastifyPostgres: 'Fastify and pg by hand',
  prism: 'prism mock',
  scalar: '@scalar/mock-server',
  jsonServer: 'json-server',
} as const;

export const contestants: readonly Contestant[] = [
  { name: names.memory, lacks: '', argv: (place) => mock(place), ...api },
  {
    name: names.validating,
    lacks: '',
    argv: (place) => mock(place, '--validate-responses'),
    ...api,
  },
  {
    name: names.folder,
    lacks: '',
    // Each start finds nothing: a folder is one mock's.
    argv: (place) => mock(place, '--store', join(place.folder, `store-${place.port}`)),
    ...api,
  },
  {
    name: names.postgres,
    lacks: '',
    argv: (place) => mock(place, '--store', place.postgres?.ours ?? ''),
    needsPostgres: true,
    ...api,
  },
  {
    name: names.bare,
    lacks:
      'validation but for the pattern, rows and columns, errors worth the name; it writes each answer alone',
    argv: peer('bare'),
    ...api,
  },
  {
    name: names.fastify,
    lacks: 'rows and columns to look up, enrichment, sessions, journal, misbehaviour',
    argv: peer('fastify'),
    ...api,
  },
  {
    name: names.fastifyPostgres,
    lacks: 'which of list, row and column is missing, enrichment, worlds, journal, misbehaviour',
    argv: ({ folder, port, postgres }) => [join(folder, 'postgres.js'), String(port), postgres?.peers ?? ''],
    needsPostgres: true,
    ...api,
  },
  {
    name: names.prism,
    lacks: 'state: it answers the example of the spec, so its list has one cell',
    argv: ({ root, port }) => [
      binOf('@stoplight/prism-cli', 'prism'),
      'mock',
      join(root, 'spec/openapi.yaml'),
      ...['--port', String(port), '--verboseLevel', 'silent'],
    ],
    ...api,
  },
  {
    name: names.scalar,
    lacks: 'state: it answers the example of the spec, so its list has one cell',
    argv: peer('scalar'),
    ...api,
  },
  {
    name: names.jsonServer,
    lacks: 'validation, tokens, paths of the API; it writes its whole file at each upsert',
    argv: ({ folder, port }) => [
      binOf('json-server', 'json-server'),
      join(folder, 'db.json'),
      ...['--port', String(port), '--quiet'],
    ],
    upsert: (at) => ({
      method: 'PUT',
      path: `/cells/${at % places.length}`,
      body: JSON.stringify({ ...places[at % places.length], value: `Written ${at}`, status: 'completed' }),
    }),
    read: { method: 'GET', path: '/cells' },
  },
];

/** The script behind a command of an installed package. */
function binOf(name: string, command: string): string {
  const file = packages.resolve(`${name}/package.json`);
  const { bin } = packages(file) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}
