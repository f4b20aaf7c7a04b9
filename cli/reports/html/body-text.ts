import { cut } from '../../terminal/cut.ts';
import { escaped } from '../../terminal/escaped.ts';

/** Characters of a body that are shown; the JSON report has all that was kept. */
const longest = 12_000;

/** A body laid out in lines where it is JSON, and as it came where it is not. */
export function bodyText(body: string): string {
  return cut(laidOut(body), longest).split('\n').map(escaped).join('\n');
}

function laidOut(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body; // no JSON, or cut in the middle
  }
}
