import type { Fault, Tools } from './fault.ts';
import { whereMissing } from './kit/missing.ts';
import { changesAnswer } from './kit/of-upserts.ts';
import { type Ask, answersWith, writesInstead } from './kit/of-writes.ts';

/** The mock's tokens belong to two callers; a server may be right for the first of them, who tried it out. */
function isSecond({ caller }: Pick<Ask, 'caller'>, { tokens }: Tools): boolean {
  const [first] = tokens.values();
  return caller !== first;
}

/** What goes wrong for the second caller alone. */
export const oneCallerFaults: readonly Fault[] = [
  {
    name: 'renames-cells-of-second-caller',
    does: 'Answers each write of the second caller with a new id.',
    rules: ['UP-2'],
    service: answersWith((cell, ask, tools) =>
      isSecond(ask, tools) ? { ...cell, id: tools.newId() } : cell,
    ),
  },
  {
    name: 'cuts-text-of-second-caller',
    does: 'Keeps three characters of each text that the second caller writes.',
    rules: ['VT-1', 'VT-4'],
    service: writesInstead((ask, tools) =>
      typeof ask.value === 'string' && isSecond(ask, tools) ? { ...ask, value: ask.value.slice(0, 3) } : ask,
    ),
  },
  {
    name: 'says-list-for-rows-of-second-caller',
    does: 'Answers 404 of the list where the second caller names an unknown row.',
    rules: ['NF-2', 'NF-4'],
    service: whereMissing('row', async (ask, tools) =>
      isSecond(ask, tools) ? { kind: 'list-not-found' } : null,
    ),
  },
  {
    name: 'answers-404-to-malformed-ids-of-second-caller',
    does: 'Answers 404 in place of 400 to the second caller.',
    rules: ['UUID-1', 'UUID-2', 'UUID-3', 'BODY-1', 'BODY-2'],
    front: changesAnswer((answer, asked, { tokens }) => {
      const [first] = tokens.keys();
      const isFirst = asked.headers.authorization === `Bearer ${first}`;
      return answer.status === 400 && !isFirst ? { ...answer, status: 404 } : answer;
    }),
  },
];
