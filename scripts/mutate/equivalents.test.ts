import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { itemOf, readEquivalents } from './equivalents.ts';

const readme = (list: string): string => `# a page\n\n- \`not a change\`\n\n## Equivalents\n\n${list}\n`;

it('reads each change with its file and its reason', () => {
  const list = [
    '### `src/one.ts`',
    'A reason\nof two lines.',
    `${itemOf('a || b → a')}\n${itemOf('`a` → ``')}`,
    'Another.',
    itemOf('"x" → ""'),
    '### `src/two.ts`',
    'A third.',
    itemOf('1 → 2'),
  ];
  expect(readEquivalents(readme(list.join('\n\n')))).toEqual([
    { file: 'src/one.ts', change: 'a || b → a', reason: 'A reason of two lines.' },
    { file: 'src/one.ts', change: '`a` → ``', reason: 'A reason of two lines.' },
    { file: 'src/one.ts', change: '"x" → ""', reason: 'Another.' },
    { file: 'src/two.ts', change: '1 → 2', reason: 'A third.' },
  ]);
});

it('wants a file and a reason for each', () => {
  expect(() => readEquivalents(readme('### `src/one.ts`\n\n- `1 → 2`'))).toThrow('no reason stands above');
  expect(() => readEquivalents(readme('Because.\n\n- `1 → 2`'))).toThrow('no file or no reason');
  expect(() => readEquivalents(readme('### `src/one.ts`\n\nBecause.\n\n- 1 → 2'))).toThrow(
    'is no change: - 1',
  );
});

it('can read the list that there is', () => {
  expect(readEquivalents(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8'))).not.toEqual([]);
});
