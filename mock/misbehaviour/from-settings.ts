import type { MockSettings } from '../options.ts';
import { checkedMisbehaviours } from './checked.ts';
import type { Misbehaviour } from './misbehaviour.ts';

/** What the options ask for in brief, spelt out. Latency comes last, so that it holds back refusals too. */
export function fromSettings(
  settings: Pick<MockSettings, 'break' | 'misbehave' | 'errorRate' | 'latencyMs'>,
): Misbehaviour[] {
  const { errorRate, latencyMs } = settings;
  return [
    ...settings.break.map((fault): Misbehaviour => ({ does: { kind: 'break', fault } })),
    ...checkedMisbehaviours(settings.misbehave),
    ...(errorRate > 0 ? [erring(errorRate)] : []),
    ...(latencyMs.max > 0 ? [late(latencyMs)] : []),
  ];
}

function erring(probability: number): Misbehaviour {
  return { when: { probability }, does: { kind: 'status', status: 503 } };
}

function late({ min, max }: MockSettings['latencyMs']): Misbehaviour {
  return { does: { kind: 'latency', ms: min, maxMs: max } };
}
