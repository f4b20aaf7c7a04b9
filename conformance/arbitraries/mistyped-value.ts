import fc from 'fast-check';
import type { ColumnType } from '../../generated/patterns.ts';
import type { JsonValue } from './json-value.ts';
import { choiceOptions, ordinaryValue } from './value-for-column.ts';

type Strata = Record<string, fc.Arbitrary<JsonValue>>;

const words = fc.constantFrom('hello', 'not this', 'n/a', '-');
const numbers = fc.oneof(fc.integer(), fc.constantFrom(0, 1, 1.5, -1));

/** Of no column's type at all. */
const object: Strata = {
  'an-object': fc.constantFrom<JsonValue>({}, { value: 'a' }, { a: { b: 1 } }, { type: 'text', text: 'a' }),
};
const scalars: Strata = { ...object, 'a-number': numbers, 'a-boolean': fc.boolean() };

/** The right value, but wrapped in an array of one: servers unwrap it. */
const wrapped = (type: ColumnType): Strata => ({
  'one-in-an-array': ordinaryValue[type].map((value) => [value]),
});

/** Values of each column type that are not of that type (VT-3), by what is wrong with them. */
export const mistypedValue: Readonly<Record<ColumnType, Readonly<Strata>>> = {
  text: { ...scalars, ...wrapped('text') },
  number: {
    ...object,
    ...wrapped('number'),
    'a-boolean': fc.boolean(),
    'a-number-in-a-string': numbers.map(String),
    'a-formatted-number': fc.constantFrom('1,234.5', '1.234,5', '1_000', ' 7 ', '0x1f'),
    'a-percentage': fc.constantFrom('50%', '12.5%', '5 %'),
    'a-price': fc.constantFrom('$5', '€4.50', '7,50 €'),
    'a-word': words,
  },
  boolean: {
    ...object,
    ...wrapped('boolean'),
    'zero-or-one': fc.constantFrom(0, 1),
    'a-boolean-in-a-string': fc.constantFrom('true', 'false', 'TRUE', 'False'),
    'yes-or-no': fc.constantFrom('yes', 'no', 'on', 'off', 't', 'f', '1', '0', ''),
  },
  url: {
    ...scalars,
    ...wrapped('url'),
    'no-scheme': fc.constantFrom('example.com', 'www.example.com/a', '//example.com', '/a/b', '?q=1'),
    'a-broken-url': fc.constantFrom(
      'http://',
      'http:// example.com',
      'https//example.com',
      'http://[::1',
      'http://a b/',
    ),
    'a-word': words,
  },
  enum: {
    ...scalars,
    ...wrapped('enum'),
    'no-option': words,
    'an-option-in-other-case': fc.constantFrom('lead', 'LEAD', 'Customer', 'IN REVIEW'),
    'an-option-in-white-space': fc.constantFrom(...choiceOptions).map((option) => ` ${option} `),
  },
  multiselect: {
    ...scalars,
    'a-bare-option': fc.constantFrom(...choiceOptions),
    'options-in-one-string': fc.constantFrom(
      'Lead,customer',
      'Lead; customer',
      '["Lead"]',
      '{Lead,customer}',
    ),
    'no-options': fc.array(words, { minLength: 1, maxLength: 3 }),
    'not-all-strings': fc.constantFrom<JsonValue[]>(['Lead', 1], [0], [null], [true, 'customer'], [['Lead']]),
    'an-object-of-options': fc.constant({ Lead: true, customer: false }),
  },
  list: {
    ...scalars,
    'a-bare-item': words,
    'items-in-one-string': fc.constantFrom('a, b', 'a\nb', '["a","b"]', '{a,b}', 'a;b'),
    'not-all-strings': fc.constantFrom<JsonValue[]>([1, 2], ['a', 1], [null], [true], [['a']], [{ a: 1 }]),
    'an-object-of-items': fc.constant({ '0': 'a', '1': 'b' }),
  },
  date: {
    ...object,
    ...wrapped('date'),
    'no-such-day': fc.constantFrom('2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31'),
    'another-notation': fc.constantFrom(
      '31/12/2024',
      '12/31/2024',
      '31.12.2024',
      '2024/12/31',
      'Dec 31, 2024',
      '2024-1-5',
    ),
    'in-words': fc.constantFrom('yesterday', 'next week', 'Q3 2024', 'soon', ''),
    'an-epoch': fc.constantFrom(0, 1_700_000_000, 1_700_000_000_000),
    'its-parts': fc.constantFrom<JsonValue>([2024, 12, 31], { year: 2024, month: 12, day: 31 }),
  },
  email: {
    ...scalars,
    ...wrapped('email'),
    'no-address': fc.constantFrom('ada', 'ada@', '@example.com', 'ada example.com', 'ada@@example.com', ''),
    'a-named-address': fc.constantFrom(
      'Ada <ada@example.com>',
      'mailto:ada@example.com',
      ' ada@example.com ',
    ),
    'two-addresses': fc.constant('ada@example.com, bob@example.com'),
  },
  phone: {
    ...scalars,
    ...wrapped('phone'),
    'a-number-as-such': fc.constantFrom(4930123456, 30123456, 4930123456.5),
    'no-phone-number': fc.constantFrom('call me', 'unknown', '-', ''),
    'its-parts': fc.constant({ country: 49, area: '030', number: '123456' }),
  },
};
