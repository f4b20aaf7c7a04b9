/** The first line of a stack trace at the call of a function: the line of its caller. */
export function callSite(called: (...args: never[]) => unknown): string {
  const trace: { stack?: string } = {};
  Error.captureStackTrace(trace, called);
  return trace.stack?.split('\n')[1] ?? '';
}
