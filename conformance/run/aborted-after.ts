/**
 * As `AbortSignal.timeout`, which Node 20 may collect before it fires where nothing but `AbortSignal.any` refers to it. The timer
 * holds this one; it keeps no process alive.
 *
 * @param ms from now
 */
export function abortedAfter(ms: number): AbortSignal {
  const controller = new AbortController();
  const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
  setTimeout(() => controller.abort(reason), Math.ceil(ms)).unref();
  return controller.signal;
}
