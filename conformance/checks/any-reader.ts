import fc from 'fast-check';
import type { Reader } from '../judge/environment.ts';

/** Both operations that show cells. */
export const readers = ['getList', 'listListRows'] as const;

export const anyReader = fc.constantFrom<Reader>(...readers);
