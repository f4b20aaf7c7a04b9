import { request } from 'undici';
import { abortedAfter } from '../../conformance/run/aborted-after.ts';
import { firstLine } from '../inputs/why-not.ts';

/** What a gateway says for a server that is not up yet. */
const fromGateway = [502, 503, 504];

/** Asks once, and tells why there was no answer; undefined where there was one. Any answer will do, a refusal too. */
export async function whyNoAnswer(
  url: URL,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const asked = AbortSignal.any([signal, abortedAfter(timeoutMs)]);
    const { statusCode, body } = await request(url, { signal: asked });
    await body.dump();
    return fromGateway.includes(statusCode) ? `answered ${statusCode}` : undefined;
  } catch (error) {
    return causeOf(error);
  }
}

/** An address with several hosts fails with an error for each. */
function causeOf(error: unknown): string {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  return firstLine(first);
}
