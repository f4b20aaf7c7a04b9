import fc from 'fast-check';

const hosts = [
  'example.com',
  'www.example.org',
  'shop.example.co.uk',
  'xn--mnchen-3ya.example',
  'münchen.example',
  '127.0.0.1',
];
const ports = ['', ':8080', ':80'];
const paths = [
  '',
  '/',
  '/a',
  '/a/',
  '/In/ABC-123_x',
  '/a//b',
  '/caf%C3%A9',
  '/caf%c3%a9',
  '/über/uns',
  '/a%20b',
  '/a+b',
  '/@me/~x',
];
const queries = [
  '',
  '?',
  '?q=1',
  '?a=1&b=2&a=3',
  '?q=a%26b',
  '?q=a+b',
  '?x[]=1',
  '?next=https%3A%2F%2Fexample.com%2F',
  `?${'utm_content=0123456789&'.repeat(100)}end`,
];
const fragments = ['', '#', '#top', '#/route?x=1'];

const web = fc
  .tuple(
    fc.constantFrom('https', 'http', 'ftp', 'HTTPS'),
    ...[hosts, ports, paths, queries, fragments].map((parts) => fc.constantFrom(...parts)),
  )
  .map(([scheme, ...rest]) => `${scheme}://${rest.join('')}`);

const other = fc.constantFrom(
  'mailto:ada@example.com',
  'tel:+4930123456',
  'ftp://example.com/a;type=i',
  'https://Example.COM/A',
);

/** What stands in a url column: schemes, cases, paths, queries and fragments that a normaliser would change. */
export const urlValue = fc.oneof({ withCrossShrink: true }, web, other);
