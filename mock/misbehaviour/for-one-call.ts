import { MockError } from '../errors.ts';
import type { Answer } from '../front/asked.ts';
import { refusal } from '../front/refusal.ts';
import { checkedMisbehaviours } from './checked.ts';
import type { Deed } from './misbehaviour.ts';

/** Reads the header `X-Mock-Fault`: what is to go wrong with this call alone; the refusal where it makes no sense. */
export function forOneCall(header: string): readonly Deed[] | Answer {
  try {
    const all = checkedMisbehaviours(header.split(',').filter((part) => part.trim() !== ''));
    const timed = all.find(({ operation, when }) => operation !== undefined || when !== undefined);
    if (timed !== undefined)
      return refused('it concerns this call alone, so on=, nth= and their like say nothing');
    return all.map(({ does }) => does);
  } catch (cause) {
    if (cause instanceof MockError) return refused(cause.message);
    throw cause;
  }
}

function refused(why: string): Answer {
  return refusal(400, 'mock_fault_invalid', `The header X-Mock-Fault cannot be followed: ${why}`);
}
