import type { Answer } from './asked.ts';
import type { Routed } from './routed.ts';

/** Judges a request and, where nothing is wrong with it, has the service do it. Throws where the mock has a bug. */
export type Pipeline = (input: Routed) => Promise<Answer>;
