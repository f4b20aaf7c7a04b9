import fc from 'fast-check';

const digits = (length: number) =>
  fc.nat(10 ** length - 1).map((number) => String(number).padStart(length, '0'));

const written: ((area: string, number: string) => string)[] = [
  (area, number) => `+49${area}${number}`,
  (area, number) => `+49 ${area} ${number}`,
  (area, number) => `+1 (${area}) ${number.slice(0, 3)}-${number.slice(3)}`,
  (area, number) => `(0${area}) ${number}`,
  (area, number) => `0${area}/${number}`,
  (area, number) => `00 49 ${area} ${number.slice(0, 3)} ${number.slice(3)}`,
  (area, number) => `+49 (0) ${area}-${number} ext. 12`,
  (area, number) => `+49${area}${number};ext=12`,
  (area, number) => `0${area}${number}`,
];

/** What stands in a phone column: E.164, and the ways in which people write numbers. */
export const phoneValue = fc
  .tuple(fc.constantFrom(...written), digits(3), digits(7))
  .map(([write, area, number]) => write(area, number));
