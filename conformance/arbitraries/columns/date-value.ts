import fc from 'fast-check';

const instant = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const day = fc.oneof(
  instant.map((text) => text.slice(0, 10)),
  fc.constantFrom('2000-02-29', '2024-02-29', '1999-12-31', '2026-01-01'),
);

/** A time zone is part of what the person wrote: `+02:00` is not to become `Z`. */
const zones = fc.constantFrom('Z', '+00:00', '+02:00', '-08:00', '+05:45', '+14:00');

const dateTime = fc
  .tuple(instant, fc.constantFrom('', '.000', '.120', '.123', '.123456'), zones)
  .map(([text, fraction, zone]) => text.slice(0, 19) + fraction + zone);

/** What stands in a date column: a day, or a time with its zone and up to six digits of a second. */
export const dateValue = fc.oneof({ withCrossShrink: true }, day, dateTime);
