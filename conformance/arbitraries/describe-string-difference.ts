import { showString } from './show-json.ts';

type StringDifference = {
  kind: 'string' | 'length' | 'white-space' | 'case' | 'normal-form';
  sentence: string;
};

/** Characters of the strings shown on either side of the place where they part. */
const context = 12;

/** What became of a string on its way, in a sentence; for two strings that are not the same. */
export function describeStringDifference(sent: string, received: string): StringDifference {
  if (received.trim() === received && sent.trim() === received) {
    return { kind: 'white-space', sentence: `${both(sent, received)}: the white space around it is gone` };
  }
  if (sent.startsWith(received)) {
    const sentence = `a string of ${sent.length} characters came back with ${received.length}, its end cut off`;
    return { kind: 'length', sentence };
  }
  if (sent.normalize('NFKC') === received.normalize('NFKC')) {
    return { kind: 'normal-form', sentence: `${both(sent, received, true)}: another Unicode normal form` };
  }
  if (sent.replace(/\s/g, '') === received.replace(/\s/g, '')) {
    return { kind: 'white-space', sentence: `${both(sent, received)}: other white space` };
  }
  if (sent.toLowerCase() === received.toLowerCase()) {
    return { kind: 'case', sentence: `${both(sent, received)}: another case` };
  }
  return { kind: 'string', sentence: both(sent, received) };
}

/** Both strings, from a little before the place where they part. */
function both(sent: string, received: string, plain = false): string {
  const parting = partingOf(sent, received);
  const start = Math.max(0, parting - context);
  const show = (text: string) => showString(text.slice(start), { plain });
  const where = start > 0 ? `from character ${start} on, ` : '';
  return `${where}${show(sent)} came back as ${show(received)}`;
}

function partingOf(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
