import { expect, test } from 'vitest';
import { fenced } from './fenced.ts';
import { plain } from './inline.ts';
import { toHtml } from './markdown.ts';

test('raw HTML is shown as text', () => {
  expect(toHtml('a <script>alert(1)</script> b')).not.toContain('<script>');
  expect(toHtml('<img src=x onerror=alert(1)>')).not.toContain('<img');
});

test('headings have the anchors that GitHub gives them', () => {
  expect(toHtml('## What `it` *is*, now\n\n## Same\n\n## Same')).toBe(
    '<h2 id="what-it-is-now">What <code>it</code> <em>is</em>, now</h2>\n<h2 id="same">Same</h2>\n<h2 id="same-1">Same</h2>\n',
  );
});

test('plain text stays as it is, and so does code with fences in it', () => {
  const text = '*a* _b_ `c` [d](e) <f> | # g';
  expect(toHtml(plain(text))).toBe('<p>*a* _b_ `c` [d](e) &lt;f&gt; | # g</p>\n');
  expect(toHtml(fenced('```\n<b>'))).toBe('<pre tabindex="0"><code>```\n&lt;b&gt;\n</code></pre>\n');
});
