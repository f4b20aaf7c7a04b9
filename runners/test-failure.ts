/**
 * What fails a test. Its stack is where the suite was asked for: our own frames say nothing of the server under test,
 * and runners point at the first line that they find there.
 */
export class TestFailure extends Error {
  constructor(
    override readonly name: 'RuleBroken' | 'RunFailed',
    message: string,
    site: string,
  ) {
    super(message);
    this.stack = `${name}: ${message}\n${site}`;
  }
}
