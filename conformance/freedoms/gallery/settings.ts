import type { RuleId } from '../../../generated/rules.ts';
import { crowded } from '../crowded.ts';
import type { Freedom } from '../freedom.ts';
import { few, givenIds, hardlyAny, plenty } from '../given-ids.ts';

/** Enrichment needs a dynamic column. */
const enriched: readonly RuleId[] = ['ST-2', 'ST-3', 'ST-4'];

export const settings: readonly Freedom[] = [
  {
    name: 'is checked with one token alone',
    because: 'only one token: what needs another caller is not checked',
    prepare: async ({ tokens: { caller } }) => ({ tokens: { caller } }),
    unchecked: ['NF-6'],
  },
  {
    name: 'is checked by ids given as fixtures',
    because: 'ids given as fixtures: nothing is made',
    prepare: async (server) => ({ fixtures: await givenIds(server, plenty) }),
  },
  {
    name: 'is checked by few ids',
    because:
      'ids given as fixtures: one row of two cells, of which one is enriched, so that each is used again',
    prepare: async (server) => ({ fixtures: await givenIds(server, few) }),
  },
  {
    name: 'is checked by few ids alone',
    because: 'the same ids and no hooks: no other cell shows that the enrichment of the one has landed',
    prepare: async (server) => ({ fixtures: await givenIds(server, few), target: undefined }),
    unchecked: ['ST-4'],
  },
  {
    name: 'is checked by hardly any ids',
    because: 'ids given as fixtures: one list, one row, one column',
    prepare: async (server) => ({ fixtures: await givenIds(server, hardlyAny) }),
    unchecked: enriched,
  },
  {
    name: 'holds fifty thousand cells already',
    because: 'a list that is in use for long is a right one',
    layer: crowded,
    prepare: async (server) => ({ fixtures: await givenIds(server, plenty) }),
    suite: { only: ['VT-1', 'SHAPE-1', 'NF-8'] },
  },
];
