import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { testSeed } from '../../conformance/arbitraries/test-seed.ts';
import type { History } from '../../conformance/index.ts';
import type { Counterexample } from '../../conformance/results.ts';
import { anyReport } from '../testing/any-report.ts';
import { brokenBy } from '../testing/broken-by.ts';
import { resultOf, ruleResult } from '../testing/result-of.ts';
import { html } from './html.ts';
import { outcomeOf } from './outcome.ts';
import { reportOf } from './report-of.ts';

const run = { command: 'cell-contract check http://localhost:3000', strict: false };

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

function elementsOf(page: string): Element[] {
  return elementsIn(fromHtml(page));
}

/** Elements that a page of ours consists of, and attributes beside classes. */
const ownElements =
  /^(html|head|meta|title|style|body|header|main|footer|section|article|div|h[1-5]|p|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|span|strong|code|pre|mark|ins|del|a|details|summary|figure|figcaption|svg|rect|line)$/;
const ownAttributes =
  /^(lang|charSet|httpEquiv|content|name|className|id|scope|colSpan|dataUnit|open|ariaHidden|width|height|x|y|x1|x2|y1|y2|rx)$/;

test(`a page holds nothing but its own elements, whatever the server sent (seed ${testSeed})`, () => {
  const isOdd = ({ tagName, properties: { href, ...others } }: Element) =>
    !ownElements.test(tagName) ||
    Object.keys(others).some((name) => !ownAttributes.test(name)) ||
    (href !== undefined && !/^#[A-Z]+-\d+$/.test(String(href)));
  const holdsItsOwn = fc.property(anyReport, (report) => {
    expect(elementsOf(html(report)).filter(isOdd)).toEqual([]);
  });
  fc.assert(holdsItsOwn, { seed: testSeed, numRuns: 40 });
});

test(`each broken rule has its case, those that count first (seed ${testSeed})`, () => {
  const hasItsCase = fc.property(anyReport, (report) => {
    const ids = elementsOf(html(report))
      .filter(({ tagName }) => tagName === 'article')
      .map(({ properties }) => properties.id);
    const of = (wanted: string) => report.results.filter((rule) => outcomeOf(rule, report.strict) === wanted);
    expect(ids).toEqual([...of('failed'), ...of('tolerated'), ...of('known')].map(({ id }) => id));
  });
  fc.assert(hasItsCase, { seed: testSeed, numRuns: 20 });
});

test('its policy allows its own style, and nothing else', () => {
  const page = html(reportOf(resultOf([ruleResult('UP-1', 'pass')]), run));
  const [, style = ''] = /<style>(.*)<\/style>/s.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = elementsOf(page).find(({ properties }) => properties.httpEquiv)?.properties.content;
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
});

test('a failure has what is needed to see it: what was expected, what came, curl, replay, what it cost', () => {
  const counterexample = brokenBy({
    exchanges: [
      {
        request: { method: 'PUT', path: '/api/lists/1/cells', headers: {}, body: '{"value":1}' },
        response: { kind: 'answer', status: 200, headers: { 'x-by': 'me' }, body: '{"cell":{}}', ms: 7 },
      },
      {
        request: { method: 'GET', path: '/api/lists/1', headers: {} },
        response: { kind: 'none', reason: 'it hung up', ms: 9 },
      },
    ],
  });
  const broken = ruleResult('UP-2', 'fail', { counterexample, replay: '--only UP-2 --seed 42' });
  const page = html(reportOf(resultOf([broken]), run));
  for (const text of [
    ...[
      'the same id',
      'another id',
      'x-by: me',
      '"value": 1',
      'after 7 ms',
      'No answer, after 9 ms: it hung up',
    ],
    ...['curl -X PUT "$BASE_URL"/one', `${run.command} --only UP-2 --seed 42`],
    '1 run, 2 requests, 3 ms. The case failed 3 of 3 times.',
  ])
    expect(page).toContain(text);
});

test('the difference is marked on both sides, and where it stands in the answer', () => {
  const body = '{"cell":{"value":"ada@example.com","updated_at":"x","status":"completed"}}';
  const counterexample = brokenBy({
    contrast: { at: 'value', expected: 'ADA@example.com', actual: 'ada@example.com' },
    exchanges: [
      {
        request: {
          method: 'PUT',
          path: '/api/lists/1/cells',
          headers: {},
          body: '{"value":"ADA@example.com"}',
        },
        response: { kind: 'answer', status: 200, headers: {}, body, ms: 7 },
      },
    ],
  });
  expect(marksOf(counterexample)).toEqual(['ADA', 'ada', '"value": "ada@example.com",']);
});

test('so is a status code', () => {
  const counterexample = brokenBy({
    contrast: { at: 'status code', expected: 404, actual: 400 },
    exchanges: [
      {
        request: { method: 'PUT', path: '/api/lists/1/cells', headers: {} },
        response: { kind: 'answer', status: 400, headers: {}, body: '', ms: 7 },
      },
    ],
  });
  expect(marksOf(counterexample)).toEqual(['4', '0', '400']);
});

test('of a long value what is around the difference is shown', () => {
  const counterexample = brokenBy({
    contrast: { at: 'value', expected: `${'x'.repeat(5000)}é${'y'.repeat(5000)}`, actual: 'x'.repeat(5000) },
  });
  const page = pageOf(counterexample);
  expect(page).toMatch(/value: …x{200}<mark>éy{500,}… \(\d+ more characters\)<\/mark>"/);
  expect(page.length).toBeLessThan(40_000);
});

function pageOf(counterexample: Counterexample): string {
  return html(reportOf(resultOf([ruleResult('UP-2', 'fail', { counterexample })]), run));
}

function marksOf(counterexample: Counterexample): string[] {
  const marks = elementsOf(pageOf(counterexample)).filter(({ tagName }) => tagName === 'mark');
  return marks.flatMap(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')));
}

test('a history that no order explains is drawn, a bar a call, open where no answer came', () => {
  const history: History = {
    operations: [
      { kind: 'read', value: 'old', call: 30, return: 40, client: 2 },
      { kind: 'write', value: 'new', call: 10, return: 20, client: 1 },
      { kind: 'write', value: 'last', call: 15, return: undefined, client: 3 },
    ],
  };
  const broken = ruleResult('UP-8', 'warn', { counterexample: brokenBy({ history }) });
  const figure = elementsOf(html(reportOf(resultOf([broken]), run))).find(
    ({ tagName }) => tagName === 'figure',
  );
  const bars = elementsIn(figure ?? { type: 'root', children: [] }).filter(
    ({ tagName }) => tagName === 'rect',
  );
  const drawn = bars.map(({ properties: { className, x, width } }) => [className, x, width]);
  // moments: 10 15 20 30 40, and one more for what has no end
  const at = (moments: number) => `${((moments / 6) * 100).toFixed(2)}%`;
  expect(drawn).toEqual([
    [['write'], at(0.5), at(2)],
    [['write', 'open'], at(1.5), at(4)],
    [['read'], at(3.5), at(1)],
  ]);
});

test('what was not checked comes with how to have it checked', () => {
  const rows = [
    ruleResult('NF-6', 'not-checked', { reason: 'needs: other-token' }),
    ruleResult('VT-3', 'not-checked', { reason: 'VT-1 fails' }),
    ruleResult('ST-2', 'pass', { observation: 'not checked: from failed (needs: hook seedCell)' }),
  ];
  const page = html(reportOf(resultOf(rows), run));
  expect(page).toContain('--other-token T2');
  expect(page).toContain('Mend the rule that fails');
  expect(page).toMatch(/In part.*ST-2/s);
});

test('a megabyte is cut, and says so; a run that was cut short says so first', () => {
  const counterexample = brokenBy({ actual: 'y'.repeat(1_000_000), curl: 'x'.repeat(1_000_000) });
  const broken = ruleResult('UP-2', 'fail', { counterexample });
  const page = html(reportOf(resultOf([broken], { interrupted: true }), run));
  expect(page.length).toBeLessThan(60_000);
  expect(page).toMatch(/… \(\d+ more characters\)/);
  expect(page).toMatch(/<h1>The server breaks 1 MUST rule\. The run was interrupted/);
});
