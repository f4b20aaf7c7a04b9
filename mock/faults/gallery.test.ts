import { describe, expect, onTestFinished, test } from 'vitest';
import { type RuleId, rules } from '../../generated/rules.ts';
import { createMock } from '../create-mock.ts';
import { demo } from '../world/demo-world.ts';
import { faults, findFaults } from './gallery.ts';

/** A server cannot but keep to these: they only observe. */
const observed: readonly RuleId[] = rules.filter(({ level }) => level === 'MAY').map(({ id }) => id);

test('names are unique, and say what the fault does in lower case with dashes', () => {
  const names = faults.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
});

test('what they do is a sentence without subject', () => {
  for (const { does } of faults) expect(does).toMatch(/^[A-Z][a-z]+,? .*\.$/);
});

describe('each rule that a server can break is the first of some fault', () => {
  const judged = rules.map(({ id }) => id).filter((id) => !observed.includes(id));
  test.each(judged)('%s', (id) => {
    expect(faults.filter((fault) => fault.rules[0] === id)).not.toEqual([]);
  });
});

test('no fault breaks a rule that only observes', () => {
  for (const fault of faults) expect(fault.rules).not.toEqual(expect.arrayContaining([...observed]));
});

test('every fault decorates the service or the front', () => {
  for (const fault of findFaults(faults.map(({ name }) => name)))
    expect(Number(fault.service !== undefined) + Number(fault.front !== undefined)).toBeGreaterThan(0);
});

test('an unknown name is refused with a sentence', () => {
  expect(() => findFaults(['no-such-fault'])).toThrow(/no-such-fault/);
});

test('two faults at once are both served', async () => {
  const mock = await createMock({ break: ['upper-cases-text', 'answers-201-to-writes'] });
  onTestFinished(() => mock.close());
  const [[row], [column]] = [demo.rows, demo.columns];
  const body = { rowId: row?.id, columnId: column?.id, value: 'quiet' };
  const answer = await fetch(`${mock.url}/api/lists/${demo.listId}/cells`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${mock.tokens.caller}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ cell: { value: 'QUIET' } });
});
