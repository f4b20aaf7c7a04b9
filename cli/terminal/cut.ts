/** The text's first `most` characters, and how many there were more; never half of a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.codePointAt(most - 1);
  const head = text.slice(0, end !== undefined && end > 0xffff ? most - 1 : most);
  return `${head}… (${text.length - head.length} more characters)`;
}
