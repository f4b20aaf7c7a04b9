import fc from 'fast-check';

const locals = ['ada', 'Ada.Lovelace', 'a.d.a+list', "o'neill", 'x_1-y', 'ADA', 'info+%tag'];
const domains = ['example.com', 'Example.COM', 'mail.example.co.uk', 'xn--mnchen-3ya.example'];

/** What stands in an email column: either case, dots and tags that a normaliser would drop. */
export const emailValue = fc
  .tuple(fc.constantFrom(...locals), fc.nat(999), fc.constantFrom(...domains))
  .map(([local, number, domain]) => `${local}${number || ''}@${domain}`);
