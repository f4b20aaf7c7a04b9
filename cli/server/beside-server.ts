import { problems } from '../errors.ts';
import type { Io } from '../io.ts';
import { duration } from '../terminal/duration.ts';
import { shown } from '../terminal/shown.ts';
import { type StartedServer, startServer } from './start-server.ts';
import { waitForAnswer } from './wait-for-answer.ts';
import { whyNoAnswer } from './why-no-answer.ts';

/** How the server under test comes to be there. */
export interface ServerUnderTest {
  /** Where the check will ask. */
  url: URL;
  /** The shell command that starts it; absent where somebody else does. */
  start?: string;
  /** How long it may take until it answers. */
  waitMs: number;
  /** Takes secrets out of what it put out. */
  redact: (text: string) => string;
}

const linesShown = 20;
const lookMs = 2_000;

/** Acts while the server is there: started and waited for before, ended after, whatever comes. */
export async function besideServer<T>(server: ServerUnderTest, io: Io, act: () => Promise<T>): Promise<T> {
  const { start } = server;
  if (start === undefined) {
    await answered(server, io, undefined);
    return await act();
  }
  if ((await whyNoAnswer(server.url, lookMs, io.signal)) === undefined)
    throw problems.answersAlready(server.url.origin);
  const started = await startServer(start, io);
  try {
    await answered(server, io, started);
    return await act();
  } finally {
    if (started.ended.aborted)
      io.stderr.write(`The server ended ${started.ended.reason}.\n${lastLines(started, server)}`);
    await started.stop();
  }
}

async function answered(server: ServerUnderTest, io: Io, started: StartedServer | undefined): Promise<void> {
  const { url, waitMs } = server;
  const since = performance.now();
  const until = started === undefined ? io.signal : AbortSignal.any([io.signal, started.ended]);
  const why = await waitForAnswer(url, waitMs, until);
  const waited = duration(performance.now() - since);
  if (why === undefined) io.stdout.write(`The server answers after ${waited}.\n`);
  else if (io.signal.aborted) throw problems.interruptedWait(url.origin);
  else if (started?.ended.aborted) throw problems.endedEarly(url.origin);
  else {
    if (started !== undefined) io.stderr.write(lastLines(started, server));
    throw problems.neverAnswered(url.origin, duration(waitMs), why);
  }
}

function lastLines(started: StartedServer, { redact }: ServerUnderTest): string {
  const output = redact(started.lastOutput()).trimEnd();
  if (output === '') return 'It has put nothing out.\n';
  const lines = output.split('\n').slice(-linesShown);
  return `The end of its output:\n${lines.map((line) => `  | ${shown(line)}\n`).join('')}`;
}
