/** What keeps the state cannot be reached now; later it may. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}
