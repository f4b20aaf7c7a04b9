/** Milliseconds since 1970 of whatever RFC 3339 admits, a leap second and a space in place of the `T` included. */
export function parseMoment(text: string): number {
  const [date, time = ''] = text.toUpperCase().split(/[T ]/);
  return Date.parse(`${date}T${time.replace(/^(\d\d:\d\d):60/, '$1:59')}`);
}
