/** What can keep a run from being made at all; each is the environment's or the user's, never a verdict on a rule. */
const setUpErrors = {
  'no-connection': (url: string, cause: string) => `no server answers at ${url} (${cause})`,
  'not-http': (url: string, cause: string) => `what listens at ${url} does not speak HTTP (${cause})`,
  'no-answer': (url: string, cause: string) =>
    `the server at ${url} accepted the connection but gave no answer (${cause})`,
  'not-trusted': (url: string, cause: string) =>
    `the certificate of ${url} is not trusted (${cause}); NODE_EXTRA_CA_CERTS can name the file of one that is`,
  'not-tls': (url: string, plain: string) => `what listens at ${url} does not speak TLS; try ${plain}`,
  'not-ready': (url: string, seen: string) => `the server at ${url} is not ready to be checked: ${seen}`,
  interrupted: (url: string, when: string) => `the check of ${url} was interrupted ${when}`,
  'bad-url': (url: string, why: string) => `the base URL "${url}" is not usable: ${why}`,
  'no-api': (url: string, seen: string) =>
    `there is no lists API at ${url}: ${seen}; check the base URL and its path`,
  'token-refused': (url: string, which: string) => `the server at ${url} refused the ${which}`,
  'set-up-failed': (what: string, seen: string) => `set-up failed: ${what}: ${seen}`,
  'budget-spent': (url: string, budget: string) =>
    `the budget of ${budget} ran out before ${url} was set up for the check: give it more`,
  'bad-option': (name: string, right: string) => `${name} ${right}`,
  'bad-fixtures': (file: string, wrong: string) => `the fixtures in ${file} are not usable: ${wrong}`,
  'bad-hooks': (what: string, wrong: string) => `the target module's ${what} ${wrong}`,
  'target-silent': (what: string, limit: string) =>
    `the target module's ${what} has not ended within ${limit}`,
  'target-threw': (what: string, said: string) => `the target module's ${what} threw: ${said}`,
} as const;

/** What kept a run from being made, for programs; the message says it to people. */
export type SetUpErrorCode = keyof typeof setUpErrors;

/** The run could not be made. `message` is one sentence for the user; exit code 2 at the command line. */
export class SetUpError extends Error {
  override readonly name = 'SetUpError';

  constructor(
    readonly code: SetUpErrorCode,
    private readonly subject: string,
    private readonly detail: string,
  ) {
    super(setUpErrors[code](subject, detail));
  }

  /** What a server or a target module said may hold a token; `redact` takes it out. */
  redacted(redact: (text: string) => string): SetUpError {
    return new SetUpError(this.code, redact(this.subject), redact(this.detail));
  }
}
