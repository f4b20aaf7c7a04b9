import { MockError } from '../errors.ts';

/** What keeps the state cannot be reached now; later it may. */
export class StoreAway extends MockError {
  /** `cause` is what came of the attempt. */
  constructor(cause: unknown) {
    const { code, message } = MockError.of('store-away');
    super(code, message);
    this.cause = cause;
  }
}
