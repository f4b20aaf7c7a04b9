/** As `Promise.all`, but with nothing under way any more when it throws. */
export async function allOf<Made>(promises: readonly Promise<Made>[]): Promise<Made[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
