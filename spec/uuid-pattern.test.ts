import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uuidPattern } from '../generated/patterns.ts';

const root = join(import.meta.dirname, '..');
const notByHand = ['node_modules', 'dist', 'generated', 'coverage', '.git'];
const code = /\.([cm]?[jt]sx?|ya?ml)$/;

/** The part of the pattern that nobody would write by chance: version and variant. */
const core = uuidPattern.slice(uuidPattern.indexOf('[1-8]'), uuidPattern.indexOf('[89') + '[89abAB]'.length);

const files = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !notByHand.includes(name))
  .flatMap((entry) => {
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(root, entry.name), { recursive: true, encoding: 'utf8' });
    return inside.map((name) => join(entry.name, name));
  })
  .filter((name) => code.test(name));

describe('the UUID pattern', () => {
  it('stands verbatim in one place of the spec', () => {
    const spec = readFileSync(join(root, 'spec/openapi.yaml'), 'utf8');
    expect(spec.split(uuidPattern)).toHaveLength(2);
  });

  it('is repeated nowhere in what is written by hand', () => {
    const copies = files.filter((file) => readFileSync(join(root, file), 'utf8').includes(core));
    expect(copies).toEqual([join('spec', 'openapi.yaml')]);
  });
});
