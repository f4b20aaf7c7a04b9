import type { RuleId } from '../../../generated/rules.ts';
import { isRecord } from '../../cells/seen-cell.ts';
import type { OperationId } from '../../wire/request.ts';
import type { Freedom, Layer } from '../freedom.ts';
import { jsonOf, refusal, routeOf } from '../messages.ts';

/** The set-up operations answer with this status. */
function madeWith(status: 200 | 201): () => Layer {
  return () => async (asked, next) => {
    const reply = await next(asked);
    const isSetUp = reply.status === 200 || reply.status === 201;
    return isSetUp && makers.includes(routeOf(asked)?.operation ?? 'getList') ? { ...reply, status } : reply;
  };
}

const makers: readonly OperationId[] = ['createList', 'addListColumn', 'createListRow'];

/** A server that has only some of the operations. */
function lacks(...operations: OperationId[]): () => Layer {
  return () => async (asked, next) => {
    const lacking = operations.includes(routeOf(asked)?.operation ?? 'updateListCell');
    return lacking ? refusal(404, 'not_found', 'There is nothing here.') : next(asked);
  };
}

const noDynamic: () => Layer = () => async (asked, next) => {
  const body = routeOf(asked)?.operation === 'addListColumn' ? jsonOf(asked) : undefined;
  if (!isRecord(body) || body.isDynamic !== true) return next(asked);
  return refusal(400, 'validation_failed', 'isDynamic: this server has no enrichment.');
};

const enrichmentRules: readonly RuleId[] = ['ST-2', 'ST-3', 'ST-4'];

export const setUp: readonly Freedom[] = [
  { name: 'makes things with 201', because: '201 or 200 from the set-up operations', layer: madeWith(201) },
  { name: 'makes things with 200', because: '201 or 200 from the set-up operations', layer: madeWith(200) },
  {
    name: 'has no getList',
    because: 'the subject is the write; a reader that is not there is reported',
    layer: lacks('getList'),
  },
  {
    name: 'has no listListRows',
    because: 'the subject is the write; a reader that is not there is reported',
    layer: lacks('listListRows'),
  },
  {
    name: 'has no enrichment',
    because: 'hooks absent, and no dynamic columns: what needs an enrichment is not checked',
    layer: noDynamic,
    unchecked: enrichmentRules,
  },
];
