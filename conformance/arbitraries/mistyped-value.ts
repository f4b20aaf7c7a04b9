import fc from 'fast-check';
import type { ColumnType } from '../../generated/patterns.ts';
import type { JsonValue } from './json-value.ts';
import { choiceOptions, ordinaryValue } from './value-for-column.ts';

type Strata = Record<string, fc.Arbitrary<JsonValue>>;

/** Each of them in its turn: a server may have an eye on one notation alone. */
const each = (name: string, ...values: readonly JsonValue[]): Strata =>
  Object.fromEntries(values.map((value, index) => [`${name} ${index + 1}`, fc.constant(value)]));

const words = ['hello', 'not this', 'n/a', '-'] as const;
const numbers = [0, 1, -1.5] as const;

/** Of no column's type at all. */
const object = each('an-object', {}, { value: 'a' }, { a: { b: 1 } }, { type: 'text', text: 'a' });
const scalars: Strata = { ...object, ...each('a-number', ...numbers), ...each('a-boolean', true, false) };

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
    ...each('a-boolean', true, false),
    ...each('a-number-in-a-string', ...numbers.map(String)),
    ...each('a-formatted-number', '1,234.5', '1.234,5', '1_000', ' 7 ', '0x1f'),
    ...each('a-percentage', '50%', '12.5%', '5 %'),
    ...each('a-price', '$5', '€4.50', '7,50 €'),
    ...each('a-word', ...words),
  },
  boolean: {
    ...object,
    ...wrapped('boolean'),
    ...each('zero-or-one', 0, 1),
    ...each('a-boolean-in-a-string', 'true', 'false', 'TRUE', 'False'),
    ...each('yes-or-no', 'yes', 'no', 'on', 'off', 't', 'f', '1', '0', ''),
  },
  url: {
    ...scalars,
    ...wrapped('url'),
    ...each('no-scheme', 'example.com', 'www.example.com/a', '//example.com', '/a/b', '?q=1'),
    ...each(
      'a-broken-url',
      'http://',
      'http:// example.com',
      'https//example.com',
      'http://[::1',
      'http://a b/',
    ),
    ...each('a-word', ...words),
  },
  enum: {
    ...scalars,
    ...wrapped('enum'),
    ...each('no-option', ...words),
    ...each('an-option-in-other-case', 'lead', 'LEAD', 'Customer', 'IN REVIEW'),
    'an-option-in-white-space': fc.constantFrom(...choiceOptions).map((option) => ` ${option} `),
  },
  multiselect: {
    ...scalars,
    ...each('a-bare-option', ...choiceOptions),
    ...each('options-in-one-string', 'Lead,customer', 'Lead; customer', '["Lead"]', '{Lead,customer}'),
    'no-options': fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    ...each('not-all-strings', ['Lead', 1], [0], [null], [true, 'customer'], [['Lead']]),
    'an-object-of-options': fc.constant({ Lead: true, customer: false }),
  },
  list: {
    ...scalars,
    ...each('a-bare-item', ...words),
    ...each('items-in-one-string', 'a, b', 'a\nb', '["a","b"]', '{a,b}', 'a;b'),
    ...each('not-all-strings', [1, 2], ['a', 1], [null], [true], [['a']], [{ a: 1 }]),
    'an-object-of-items': fc.constant({ '0': 'a', '1': 'b' }),
  },
  date: {
    ...object,
    ...wrapped('date'),
    ...each('no-such-day', '2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31'),
    ...each(
      'another-notation',
      '31/12/2024',
      '12/31/2024',
      '31.12.2024',
      '2024/12/31',
      'Dec 31, 2024',
      '2024-1-5',
    ),
    ...each('in-words', 'yesterday', 'next week', 'Q3 2024', 'soon', ''),
    ...each('an-epoch', 0, 1_700_000_000, 1_700_000_000_000),
    ...each('its-parts', [2024, 12, 31], { year: 2024, month: 12, day: 31 }),
  },
  email: {
    ...scalars,
    ...wrapped('email'),
    ...each('no-address', 'ada', 'ada@', '@example.com', 'ada example.com', 'ada@@example.com', ''),
    ...each('a-named-address', 'Ada <ada@example.com>', 'mailto:ada@example.com', ' ada@example.com '),
    'two-addresses': fc.constant('ada@example.com, bob@example.com'),
  },
  phone: {
    ...scalars,
    ...wrapped('phone'),
    ...each('a-number-as-such', 4930123456, 30123456, 4930123456.5),
    ...each('no-phone-number', 'call me', 'unknown', '-', ''),
    'its-parts': fc.constant({ country: 49, area: '030', number: '123456' }),
  },
};
