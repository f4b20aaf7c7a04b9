/** Longest piece of a target's data shown in a sentence. */
const longest = 120;

/** A value as it may stand in a sentence: JSON, cut. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= longest ? text : `${text.slice(0, longest)}… (${text.length} characters)`;
}
