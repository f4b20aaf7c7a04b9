import { expect, test } from 'vitest';
import { parseFixtures } from './parse-fixtures.ts';

const id = '246ff892-d9f6-4325-ab07-9bfd98c9a17f';
const list = { id, rows: [id], columns: [{ id, type: 'text' }] };

test('JSON and YAML say the same', () => {
  const yaml = `lists:\n  - id: ${id}\n    rows: [${id}]\n    columns: [{ id: ${id}, type: text }]\n`;
  expect(parseFixtures(yaml, 'f.yaml')).toEqual({ lists: [list] });
  expect(parseFixtures(JSON.stringify({ lists: [list] }), 'f.json')).toEqual({ lists: [list] });
});

test('what else a file may hold: dynamic columns, another caller, notes of its own', () => {
  const id = '5a0a4b5e-7c1e-4f3a-9a55-3c1c2b1f7d10';
  const dynamic = { id, rows: [id], columns: [{ id, type: 'url', dynamic: true }] };
  const fixtures = { lists: [list], otherCaller: { lists: [dynamic] } };
  expect(parseFixtures(JSON.stringify({ ...fixtures, note: 'mine' }), 'f.json')).toEqual(fixtures);
});

test.each<[string, unknown, RegExp]>([
  ['no object', [], /should be an object with "lists"/],
  ['no lists', {}, /lists should be an array of \{ id, rows, columns \}/],
  ['no list', { lists: [] }, /lists should hold at least one list/],
  ['a list that is text', { lists: [id] }, /lists\[0\] should be an object with id, rows and columns/],
  ['no rows', { lists: [{ ...list, rows: [] }] }, /lists\[0\]\.rows should be an array of row ids/],
  [
    'no columns',
    { lists: [{ ...list, columns: {} }] },
    /lists\[0\]\.columns should be an array of \{ id, type \}/,
  ],
  ['a column that is text', { lists: [{ ...list, columns: [id] }] }, /columns\[0\] should be an object/],
  [
    'an unknown type',
    { lists: [{ ...list, columns: [{ id, type: 'txt' }] }] },
    /columns\[0\]\.type should be one of text/,
  ],
  ['no UUID', { lists: [{ ...list, rows: [id, 'x'] }] }, /lists\[0\]\.rows\[1\] should be a UUID, not "x"/],
  ['no id', { lists: [{ ...list, id: undefined }] }, /lists\[0\]\.id should be a UUID, not nothing/],
  [
    'a word for dynamic',
    { lists: [{ ...list, columns: [{ id, type: 'text', dynamic: 'yes' }] }] },
    /columns\[0\]\.dynamic should be true or false/,
  ],
  [
    'a row that stands for two',
    { lists: [{ ...list, rows: [id, id.toUpperCase()] }] },
    /lists\[0\]\.rows\[1\] is lists\[0\]\.rows\[0\] again: give each row once/,
  ],
  [
    'a column that stands for two',
    { lists: [{ ...list, columns: [...list.columns, ...list.columns] }] },
    /columns\[1\]\.id is lists\[0\]\.columns\[0\]\.id again: give each column once/,
  ],
  [
    'a list that is somebody else’s as well',
    { lists: [list], otherCaller: { lists: [list] } },
    /otherCaller\.lists\[0\]\.id is lists\[0\]\.id again: give each list once/,
  ],
  [
    'another caller without lists',
    { lists: [list], otherCaller: [] },
    /otherCaller\.lists should be an array/,
  ],
])('%s is told by its place', (_, content, says) => {
  expect(() => parseFixtures(JSON.stringify(content), 'f.json')).toThrow(says);
  expect(() => parseFixtures(JSON.stringify(content), 'f.json')).toThrow(
    /the fixtures in f\.json are not usable/,
  );
});

test.each(['{"lists": [', 'a: b: c', '\u0000', '&a [*a, *b]'])('%j is neither JSON nor YAML', (text) => {
  expect(() => parseFixtures(text, 'f.yaml')).toThrow(/the fixtures in f\.yaml are not usable: [^\n]+$/);
});
