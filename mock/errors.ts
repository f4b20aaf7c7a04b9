const problems = {
  'option-invalid': (option: string, wanted: string, got: string) =>
    `${option} must be ${wanted}, not ${got}.`,
  'option-unknown': (option: string, known: string) => `There is no option ${option}; there are ${known}.`,
  'fault-unknown': (name: string) =>
    `There is no fault called "${name}"; --list-faults shows those there are.`,
  misbehaviour: (why: string) => `The mock cannot misbehave like this: ${why}.`,
  'session-name': (name: string) =>
    `The name of a session has 1 to 64 letters, digits, dots, dashes and underscores; "${name}" has not.`,
  'sessions-too-many': (most: string) => `There are ${most} sessions already, which is the most; reset some.`,
  snapshot: (where: string, says: string) => `The snapshot cannot be taken: ${where} ${says}.`,
  'clock-back': (to: string, now: string) => `Time never goes back: ${to} is before ${now}.`,
  'clock-end': (ms: string) => `The clock cannot go past the year 9999, where ${ms} ms more would take it.`,
  'port-taken': (port: string, host: string) =>
    `Port ${port} on ${host} is taken; choose another or 0 for any free one.`,
  'host-unusable': (host: string, why: string) => `The mock cannot listen on ${host}: ${why}.`,
  'store-unusable': (folder: string, why: string) => `The state cannot be kept in ${folder}: ${why}.`,
  'store-foreign': (folder: string, name: string) =>
    `The state cannot be kept in ${folder}: it holds ${name} and no state of a mock; name a new or an empty folder.`,
  'store-in-use': (folder: string, pid: string) =>
    `The state in ${folder} is in use by process ${pid}; stop that, or name another folder.`,
  'store-unreachable': (where: string, why: string) => `PostgreSQL at ${where} cannot be used: ${why}.`,
  'store-away': () =>
    'The database that keeps the state cannot be reached now; what was asked may have been done.',
  'store-newer': (where: string) =>
    `The state in ${where} was made by a newer version of cell-contract; use that version or another place.`,
  'cell-nowhere': (kind: string) => `There is no such place for a cell: ${kind.replaceAll('-', ' ')}.`,
  'control-refused': (status: string, why: string) => `The mock's control API answered ${status}: ${why}`,
} as const;

/** Why the mock cannot be made, or not do as asked, for programs; the message says it to people. */
export type MockProblem = keyof typeof problems;

/** The mock cannot be made as asked. The message is one sentence for whoever asked. */
export class MockError extends Error {
  readonly code: MockProblem;

  constructor(code: MockProblem, message: string) {
    super(message);
    this.name = 'MockError';
    this.code = code;
  }

  /** The error with its sentence, made from what the sentence has to name. */
  static of<Code extends MockProblem>(
    code: Code,
    ...details: Parameters<(typeof problems)[Code]>
  ): MockError {
    const says: (...details: string[]) => string = problems[code];
    return new MockError(code, says(...details));
  }
}
