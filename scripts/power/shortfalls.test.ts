import { expect, test } from 'vitest';
import { defaults } from '../../conformance/index.ts';
import type { RuleId } from '../../generated/rules.ts';
import type { Judged } from './judge-fault.ts';
import { matrix } from './matrix.ts';
import type { Served } from './served.ts';
import { shortfalls } from './shortfalls.ts';
import { mostTelling, ratesTable, rulesTable } from './table.ts';

const served: Served[] = [
  { name: 'loses-writes', rules: [['UP-1', 'UP-6']] },
  { name: 'keeps-status', rules: [['ST-1']] },
];

function judged(fault: string, broken: RuleId[], runs: number = defaults.runs): Judged {
  const costs = { 'UP-1': { requests: 10, ms: 4 } };
  const told = broken.map((id) => ({ id, symptom: 'x' }));
  return { fault, runs, seed: 1, broken: told, explained: [], requests: 100, ms: 50, costs };
}

const good = [judged('loses-writes', ['UP-1']), judged('keeps-status', ['ST-1'])];
/** 19 good ones outweigh one with two headlines, and no more than one. */
const many = Array.from({ length: 19 }, () => judged('keeps-status', ['ST-1']));

test('all told by one right headline is good enough', () => {
  expect(shortfalls(good, served, false)).toEqual([]);
});

test('one that was missed, one found under wrong rules, and too many headlines are not', () => {
  expect(shortfalls([...many, judged('loses-writes', [])], served, false)).toEqual(['1 of 20 were missed']);
  expect(shortfalls([...many, judged('loses-writes', ['VT-4'])], served, false)).toEqual([
    '1 of 20 were found under wrong rules alone',
  ]);
  const several = judged('loses-writes', ['UP-1', 'VT-4']);
  expect(shortfalls([...many, several], served, false)).toEqual([]);
  expect(shortfalls([...many, several, several], served, false)).toEqual([
    '90.5 % were told by one right headline, and 95.0 % is the least',
  ]);
});

test('fewer runs than the default may miss', () => {
  expect(shortfalls([judged('loses-writes', [], defaults.runs - 1)], served, false)).toEqual([]);
});

test('where only the named rules were judged, headlines do not count, and misses do', () => {
  expect(shortfalls([judged('loses-writes', ['UP-1', 'UP-6'])], served, true)).toEqual([]);
  expect(shortfalls([judged('loses-writes', [])], served, true)).toHaveLength(1);
});

test('the matrix marks right rules, wrong ones, and main ones that said nothing', () => {
  const lines = matrix([judged('loses-writes', ['UP-6', 'ST-1'])], served).split('\n');
  expect(lines[0]).toMatch(/^ +AUTH +UUID +BODY/);
  expect(lines[1]).toMatch(/^ +12345 +123456 +1256 +12345678 +12345678 +1234 +1234 +123 +12$/);
  expect(lines[2]).toMatch(
    /^loses-writes +[.]{5} [.]{6} [.]{4} [.]{8} o[.]{4}#[.]{2} ![.]{3} [.]{4} +[.]{3} +[.]{2}$/,
  );
  expect(lines).toHaveLength(3);
});

test('the most telling rules are those under which most is told for a request', () => {
  const ten = { requests: 10, ms: 4 };
  const costs = { 'UP-1': ten, 'ST-1': { ...ten, requests: 5 } };
  const [first, second] = mostTelling(good.map((one) => ({ ...one, costs })));
  expect([first, second]).toEqual(['ST-1', 'UP-1']);
});

test('the tables count what a rule alone tells of, and the rates at each number of runs', () => {
  const all = [...good, judged('loses-writes', ['UP-6'], 10), judged('keeps-status', [], 10)];
  const line = (table: string, start: string) => table.split('\n').find((text) => text.startsWith(start));
  expect(line(rulesTable(all), 'UP-1 ')?.split(/ +/)).toEqual(['UP-1', '0', '1', '10', '4']);
  expect(line(rulesTable(good), 'UP-1 ')?.split(/ +/)).toEqual(['UP-1', '1', '1', '10', '4']);
  expect(line(ratesTable(all, served), '10 ')).toMatch(/^10 +2 +50\.0 % +50\.0 % +50\.0 % +100$/);
  expect(line(ratesTable(all, served), `${defaults.runs} `)).toMatch(/100\.0 % +100\.0 % +100\.0 %/);
});
