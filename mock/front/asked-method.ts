/** A HEAD is a GET whose answer goes without its body (RFC 9110, 9.3.2). */
export function askedMethod(method = 'GET'): string {
  return method === 'HEAD' ? 'get' : method.toLowerCase();
}
