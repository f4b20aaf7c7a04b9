const longest = 90;

/** Code in one line that still tells it from its neighbours: long code is cut in its middle. */
export function oneLine(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const half = longest / 2 - 1;
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}
