export interface ReadJson {
  /** Undefined where the text is no JSON. */
  json: unknown;
  /** Set where other text stands around the JSON. */
  stray?: true;
}

/**
 * What an answer says. The JSON of a success is read out of other text too (a byte order mark, a prefix against hijacking,
 * something after its end), so that such an answer breaks SHAPE-1 and not each rule that looks into it.
 */
export function readJson(text: string, status: number): ReadJson {
  const json = parsed(text);
  if (json !== undefined || status >= 300) return { json };
  const within = parsed(firstObjectIn(text));
  return within === undefined ? { json } : { json: within, stray: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From the first brace to the one that closes it; empty where none does. */
function firstObjectIn(text: string): string {
  const start = text.indexOf('{');
  let depth = 0;
  let isInString = false;
  for (let at = start; at >= 0 && at < text.length; at += 1) {
    const char = text[at];
    if (isInString && char === '\\') at += 1;
    else if (char === '"') isInString = !isInString;
    else if (!isInString && char === '{') depth += 1;
    else if (!isInString && char === '}') depth -= 1;
    if (depth === 0) return text.slice(start, at + 1);
  }
  return '';
}
