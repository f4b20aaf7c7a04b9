import type { Deed, DeedKind } from './misbehaviour.ts';

/** What refines a deed: how long, which status. */
export type DeedMember = Exclude<keyof Deed, 'kind'>;

/** Which members each kind of deed must have, which it may, and what it does, as a sentence without subject. */
export const deedKinds: Readonly<
  Record<DeedKind, { needs: readonly DeedMember[]; may: readonly DeedMember[]; text: string; does: string }>
> = {
  break: {
    needs: ['fault'],
    may: [],
    text: 'break=FAULT',
    does: 'Breaks a rule, as a fault of --list-faults does.',
  },
  latency: {
    needs: ['ms'],
    may: ['maxMs', 'distribution'],
    text: 'latency=MIN..MAX',
    does: 'Holds the answer back; distribution=long-tail makes long times rare.',
  },
  status: {
    needs: ['status'],
    may: ['retryAfterSeconds'],
    text: 'status=N',
    does: 'Answers with this status and does nothing; retry-after=SECONDS says when to come again.',
  },
  reset: { needs: [], may: [], text: 'reset', does: 'Resets the connection and does nothing.' },
  'lost-answer': {
    needs: [],
    may: [],
    text: 'lost-answer',
    does: 'Does what was asked, then resets the connection in place of an answer.',
  },
  'done-late': {
    needs: ['ms'],
    may: [],
    text: 'done-late=MS',
    does: 'Does what was asked only after this time, even where its sender has given up.',
  },
  'slow-body': { needs: ['ms'], may: [], text: 'slow-body=MS', does: 'Sends the body bit by bit.' },
  'truncated-body': {
    needs: [],
    may: [],
    text: 'truncated-body',
    does: 'Ends the connection in the middle of the body.',
  },
};

/** Why this is no deed that can be done, as the end of a sentence; null where it can. */
export function deedProblem(deed: Deed): string | null {
  const { needs, may } = deedKinds[deed.kind];
  const missing = needs.find((member) => deed[member] === undefined);
  if (missing !== undefined) return `${missing} is missing, which ${deed.kind} needs`;
  const given = Object.keys(deed).filter((member) => member !== 'kind');
  const odd = given.find((member) => ![...needs, ...may].some((known) => known === member));
  if (odd !== undefined) return `${odd} is nothing that ${deed.kind} takes`;
  const { ms = 0, maxMs = ms } = deed;
  return maxMs < ms ? 'maxMs must not be less than ms' : null;
}
