import { expect, test } from 'vitest';
import { linkProblems } from './link-problems.ts';

const problemsOf = (html: string) =>
  linkProblems(
    new Map([
      ['a/b.html', html],
      ['c.html', '<h2 id="d">D</h2>'],
      ['style.css', ''],
    ]),
  );

test.each([
  ['another page', '<a href="../c.html">'],
  ['a heading of another page', '<a class="x" href="../c.html#d">'],
  ['a heading of its own', '<h1 id="e"></h1><a href="#e">'],
  ['the style sheet', '<link rel="stylesheet" href="../style.css">'],
  ['another site', '<a href="https://example.com/x?a=1&amp;b=2">'],
  ['the reader’s own machine', '<a href="http://127.0.0.1:4010">'],
])('a link to %s is right', (_, html) => {
  expect(problemsOf(html)).toEqual([]);
});

test.each([
  ['a page that is not there', '<a href="c.html">', 'c.html is not there'],
  ['a heading that is not there', '<a href="../c.html#e">', 'c.html has no #e'],
  [
    'a script from elsewhere',
    '<script src="https://cdn.example.com/x.js">',
    'https://cdn.example.com/x.js is not part of the site',
  ],
  [
    'a style sheet from elsewhere',
    '<link href="//cdn.example.com/x.css">',
    '//cdn.example.com/x.css is not part of the site',
  ],
  [
    'another site in the clear',
    '<a href="http://example.com/">',
    'http://example.com/ is not part of the site',
  ],
  ['a script', '<a href="javascript:alert(1)">', 'javascript:alert(1) is not part of the site'],
])('a link to %s is named', (_, html, problem) => {
  expect(problemsOf(html)).toEqual([`a/b.html: ${problem}`]);
});
