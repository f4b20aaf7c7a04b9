/** Text as lines of at most this width, broken at spaces; a word that is longer stands on a line of its own. */
export function wrapped(text: string, width: number, indent = 0): string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(`${margin}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
