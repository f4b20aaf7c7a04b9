/** A table as lines of text: the first column begins at the left, all others end at the right. */
export function columns(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => padded(String(cell), at, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(text: string, at: number, width: number): string {
  return at === 0 ? text.padEnd(width) : text.padStart(width);
}
