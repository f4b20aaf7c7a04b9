/** Text for a cell of a Markdown table: one line, and no bar ends the cell. */
export function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** Plain text in Markdown: nothing in it means anything. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
}
