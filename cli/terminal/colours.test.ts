import { expect, test } from 'vitest';
import { capturedIo } from '../testing/captured-io.ts';
import { coloursFor } from './colours.ts';

test.each([
  ['a terminal', true, {}, true],
  ['a pipe', false, {}, false],
  ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
  ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
  ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
  ['NO_COLOR and FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['a dumb terminal', true, { TERM: 'dumb' }, false],
])('%s', (_, isTTY, env, hasColours) => {
  const io = capturedIo({ isTTY, env });
  expect(coloursFor(io.stdout, io.env).isColorSupported).toBe(hasColours);
});
