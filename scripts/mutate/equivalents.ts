/** A change that no client can notice, as the README lists it. */
export interface Equivalent {
  file: string;
  change: string;
  reason: string;
}

/**
 * Reads the README's list of equivalents: a heading names a file, a paragraph gives a reason, and each item below it is
 * a change that it holds for.
 * @throws {Error} for a change without a file or a reason
 */
export function readEquivalents(readme: string): Equivalent[] {
  const [, list = ''] = readme.split('\n## Equivalents\n');
  const found: Equivalent[] = [];
  let file = '';
  let reason = '';
  for (const block of list.split(/\n{2,}/)) {
    const heading = /^### `(.+)`$/.exec(block.trim());
    if (heading) [file, reason] = [heading[1] ?? '', ''];
    else if (!block.trim().startsWith('- ')) reason = block.replaceAll(/\s+/g, ' ').trim();
    else found.push(...changesIn(block).map((change) => ({ file, change, reason })));
  }
  const bare = found.find((one) => one.file === '' || one.reason === '');
  if (bare) throw new Error(`no file or no reason stands above this change in the README: ${bare.change}`);
  return found;
}

/** Items of a list whose text is all code: "- `a → b`", with two backticks where the code has one. */
function changesIn(block: string): string[] {
  return block
    .trim()
    .split(/\n(?=- )/)
    .map((item) => {
      const [, , change] = /^- (`+) ?(.+?) ?\1$/s.exec(item) ?? [];
      if (change === undefined) throw new Error(`an item of the list of equivalents is no change: ${item}`);
      return change;
    });
}

/** The item that puts a change into the list. */
export function itemOf(change: string): string {
  return change.includes('`') ? `- \`\` ${change} \`\`` : `- \`${change}\``;
}
