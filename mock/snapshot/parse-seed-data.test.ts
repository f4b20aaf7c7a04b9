import { expect, test } from 'vitest';
import { parseSeedData } from './parse-seed-data.ts';

const list = '11111111-1111-4111-8111-111111111111';
const yaml = `# people may comment
lists:
  - id: ${list}
    name: A
    rows: []
`;

test('takes YAML and JSON', async () => {
  const expected = { lists: [{ id: list, name: 'A', rows: [] }] };
  expect(await parseSeedData(yaml)).toEqual(expected);
  expect(await parseSeedData(JSON.stringify(expected))).toEqual(expected);
});

test.each([
  ['a typo in YAML', yaml.replace('name', 'nmae'), 'line 4, column 5, lists.0.nmae is not known here'],
  [
    'a wrong value',
    yaml.replace('name: A', 'name: [1]'),
    'line 4, column 5, lists.0.name must be a string or null',
  ],
  ['a missing member', yaml.replace(`id: ${list}`, 'owner: a'), 'line 3, column 5, lists.0.id is missing'],
  [
    'a typo in JSON',
    '{\n  "lists": [\n    { "id": 1 }\n  ]\n}',
    'line 3, column 7, lists.0.id must be a string',
  ],
  ['a brace too few', '{ "lists": [', 'is neither JSON nor YAML'],
  ['nothing', '', 'line 1, column 1, the document must be a JSON object'],
])('%s is refused with line and column', async (_, text, says) => {
  await expect(parseSeedData(text)).rejects.toThrow(says);
});
