import { customType } from 'drizzle-orm/pg-core';

/**
 * Anything JSON can say, kept as JSON text. A `jsonb` column would refuse NUL and half surrogate pairs, drop duplicate
 * members and rewrite numbers; a `text` column refuses NUL. JSON's own escapes get all of it through.
 */
export const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (text) => JSON.parse(text),
});
