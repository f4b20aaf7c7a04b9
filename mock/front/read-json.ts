import type { BodyProblem } from './asked.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** V8 writes JSON by recursion and gives up somewhere above 3,000 levels; measured on Node 20 and 22. */
const maxDepth = 1000;

/** Parses a body, or says why it cannot be taken. What is parsed can be written again without loss. */
export function readJson(bytes: Uint8Array, text: string): { body: unknown } | { problem: BodyProblem } {
  if (text.includes('\ufffd') && !isUtf8(bytes))
    return { problem: { kind: 'broken', why: 'it is not UTF-8' } };
  if (text.length > 2 * maxDepth && depthOf(text) > maxDepth) {
    return { problem: { kind: 'unusable', why: `it is nested deeper than ${maxDepth} levels` } };
  }
  let body: Json;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    return {
      problem: { kind: 'broken', why: cause instanceof Error ? cause.message : 'it cannot be parsed' },
    };
  }
  if (holdsInfinity(body)) {
    return { problem: { kind: 'unusable', why: 'it holds a number too large for a double' } };
  }
  return { body };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How deep arrays and objects stand in each other, before anything is parsed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return deepest;
}

/** A number too large for a double has been parsed to infinity. Walks without a copy: every body is asked. */
function holdsInfinity(value: Json): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsInfinity);
  for (const name in value) if (holdsInfinity(value[name] ?? null)) return true;
  return false;
}
