import { setTimeout as delay } from 'node:timers/promises';
import type { ColumnType } from '../wire.ts';
import type { Source } from './source.ts';

const samples: Readonly<Record<ColumnType, unknown>> = {
  text: 'Head of Research',
  number: 42,
  boolean: true,
  url: 'https://example.com/ada',
  enum: 'speaker',
  multiselect: ['speaker', 'sponsor'],
  list: ['graphs', 'databases'],
  date: '2025-03-01',
  email: 'ada@example.com',
  phone: '+49 30 1234567',
};

/** Stands in for a real source: takes its time, and finds nothing about one person in four. */
export function sampleSource(ms: number): Source {
  return async ({ person, column }, signal) => {
    await delay(ms, undefined, { signal });
    if (/^[0-3]/.test(person.id)) throw new Error('Nothing was found about this person.');
    return {
      value: samples[column.schema.type],
      reasoning: `Seen on the page that ${column.name} is about.`,
    };
  };
}
