import { SetUpError } from '../errors.ts';
import type { MaybePromise } from './hooks.ts';

/** A hook may start a database; a promise that nobody settles would keep the run for ever. */
export const longestMs = 120_000;

/** What a function of the target module gives. @throws {SetUpError} where it throws, or does not come to an end */
export async function called<Made>(what: string, act: () => MaybePromise<Made>): Promise<Made> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const limit = `${longestMs / 1000} seconds`;
    timer = setTimeout(() => reject(new SetUpError('target-silent', what, limit)), longestMs);
  });
  try {
    return await Promise.race([act(), tooLong]);
  } catch (error) {
    if (error instanceof SetUpError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new SetUpError('target-threw', what, said);
  } finally {
    clearTimeout(timer);
  }
}
