import { hash } from '../chance/hash.ts';
import type { ColumnSchema } from '../wire.ts';

type ColumnType = ColumnSchema['type'];

const titles = ['Head of Research', 'Staff Engineer', 'Founder', 'Product Lead', 'Data Scientist', 'Partner'];
const places = ['Lisbon', 'Nairobi', 'Oslo', 'Toronto', 'Seoul', 'Montevideo'];
const topics = ['batteries', 'compilers', 'crop genetics', 'payments', 'satellites', 'speech'];
const handles = ['ada', 'bo', 'chen', 'dara', 'emeka', 'freja'];

/** What an enrichment finds for a column of each type, drawn from a number. */
const found: { [Type in ColumnType]: (draw: number, schema: ColumnSchema) => unknown } = {
  text: (draw) => `${pick(titles, draw)} in ${pick(places, draw >>> 8)}`,
  number: (draw) => (draw % 100_000) / 4,
  boolean: (draw) => draw % 2 === 0,
  url: (draw) => `https://example.com/people/${pick(handles, draw)}-${draw % 1000}`,
  enum: (draw, schema) => pick(optionsOf(schema), draw),
  multiselect: (draw, schema) =>
    optionsOf(schema).filter((_, place) => place === draw % 2 || place % 3 === 0),
  list: (draw) => [pick(topics, draw), pick(topics, draw >>> 8)],
  date: (draw) => new Date(Date.UTC(2015, 0, 1 + (draw % 3650))).toISOString().slice(0, 10),
  email: (draw) => `${pick(handles, draw)}.${draw % 1000}@example.com`,
  phone: (draw) => `+1555${String(draw % 10_000_000).padStart(7, '0')}`,
};

const reasons = [
  'The profile and the company page agree on this.',
  'Found on the first page of search results and confirmed by a second source.',
  'Inferred from the latest two positions.',
  'Stated in a talk abstract of the past year.',
];

const failures = [
  'The page could not be reached.',
  'The sources contradict each other.',
  'Nothing was found for this person.',
  'The source asked for a login.',
];

/** A value of the column's type that could be real, with the reasoning that led to it. */
export function plausibleValue(schema: ColumnSchema, place: string): { value: unknown; reasoning: string } {
  const draw = hash(place);
  return { value: found[schema.type](draw, schema), reasoning: pick(reasons, draw >>> 4) };
}

/** Why an enrichment came to nothing. */
export function plausibleFailure(place: string): string {
  return pick(failures, hash(place));
}

/** Choices are strings here; a column without any has these two. */
function optionsOf(schema: ColumnSchema): string[] {
  const options = (schema.options ?? []).filter((option) => typeof option === 'string');
  return options.length > 0 ? options : ['yes', 'no'];
}

function pick(from: readonly string[], draw: number): string {
  return from[draw % from.length] ?? '';
}
