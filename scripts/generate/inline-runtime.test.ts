import { expect, it } from 'vitest';
import { inlineRuntime } from './inline-runtime.ts';

it('leaves no import behind', () => {
  const code = inlineRuntime('const length = require("ajv/dist/runtime/ucs2length").default;');
  expect(code).toBe('const length = (text) => [...text].length;');
});

it('refuses a helper that it does not know', () => {
  expect(() => inlineRuntime('require("ajv/dist/runtime/equal").default')).toThrow(
    'need ajv/dist/runtime/equal',
  );
});
