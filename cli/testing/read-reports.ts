import type { Element as HtmlElement, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { marked, type Tokens } from 'marked';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Known, ReportedRule } from '../known/known.ts';
import { github } from '../reports/github.ts';
import { html } from '../reports/html.ts';
import { json } from '../reports/json.ts';
import { junit } from '../reports/junit.ts';
import { markdown } from '../reports/markdown.ts';
import { nameOf } from '../reports/name-of.ts';
import { type Outcome, outcomeOf } from '../reports/outcome.ts';
import type { Report } from '../reports/report.ts';
import { Progress } from '../terminal/progress.ts';
import { capturedIo } from './captured-io.ts';

/** A rule's name, and what a reader of a report takes it to have come to. */
export type Told = [name: string, outcome: Outcome];

const all: readonly Outcome[] = ['passed', 'failed', 'tolerated', 'known', 'skipped'];

/** Reads each format back as those read it for whom it is made. `tells`: what it speaks of; it is silent about the rest. */
export const readers: Record<string, { tells: readonly Outcome[]; read: (report: Report) => Told[] }> = {
  terminal: { tells: all, read: fromTerminal },
  json: { tells: all, read: fromJson },
  junit: { tells: all, read: fromJunit },
  html: { tells: all, read: fromHtmlTable },
  markdown: { tells: all, read: fromMarkdown },
  github: { tells: ['failed', 'tolerated', 'known'], read: fromGithub },
};

const known = (kind: Known['kind']): Known => ({ kind, reason: '', place: '' });

const verdictOf: Readonly<Record<string, Pick<ReportedRule, 'status' | 'known'>>> = {
  pass: { status: 'pass' },
  FAIL: { status: 'fail' },
  warn: { status: 'warn' },
  observed: { status: 'observed' },
  'not checked': { status: 'not-checked' },
  known: { status: 'fail', known: known('failing') },
  MENDED: { status: 'pass', known: known('mended') },
};

function toldBy(word: string, name: string, { strict }: Report): Told {
  const verdict = verdictOf[word];
  if (verdict === undefined) throw new Error(`"${word}" is no verdict`);
  return [name, outcomeOf(verdict, strict)];
}

function fromTerminal(report: Report): Told[] {
  const io = capturedIo();
  const progress = new Progress(io);
  for (const result of report.results) progress.show({ kind: 'rule-finished', result });
  return [
    ...io.out().matchAll(/^\S ([\w ]+?) ([A-Z]+-\d+ .*) \((?:\d+ of )?\d+ runs?, \d+ requests?\)$/gm),
  ].map(([, word = '', name = '']) => toldBy(word, name, report));
}

function fromJson(report: Report): Told[] {
  const { results, strict }: Report = JSON.parse(json(report));
  return results.map((rule) => [nameOf(rule), outcomeOf(rule, strict)]);
}

/** The case of the run as a whole is the one with an error. */
function fromJunit(report: Report): Told[] {
  const [root] = elementsIn(fromXml(junit(report)));
  const cases = root === undefined ? [] : elementsIn(root).flatMap(elementsIn);
  return cases
    .filter((one) => elementsIn(one).every(({ name }) => name !== 'error'))
    .map((one) => [one.attributes.name ?? '', junitOutcome(one)]);
}

/** A skipped case is a tolerated or a known one where it says so, as for a reader. */
function junitOutcome(testCase: Element): Outcome {
  const [verdict] = elementsIn(testCase).filter(({ name }) => name !== 'system-out');
  if (verdict === undefined) return 'passed';
  if (verdict.name === 'failure') return 'failed';
  const message = verdict.attributes.message ?? '';
  if (message.startsWith('known: ')) return 'known';
  return message.startsWith('warn: ') ? 'tolerated' : 'skipped';
}

function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child] : []));
}

/** A row that has a heading of its own is a rule's: its verdict's word, its name, and what else there is to say. */
function fromHtmlTable(report: Report): Told[] {
  const page = fromHtml(html(report));
  return htmlElements(page, ({ tagName }) => tagName === 'tr').flatMap((row) => {
    const [name] = htmlElements(row, ({ properties }) => properties.scope === 'row');
    const [word] = htmlElements(row, ({ properties }) => [properties.className].flat().includes('word'));
    return name === undefined ? [] : [toldBy(textIn(word), textIn(name), report)];
  });
}

function htmlElements(node: Nodes, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  if (node.type === 'element' && isWanted(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => htmlElements(child, isWanted)) : [];
}

/** Notes below a name stand in blocks of their own. */
function textIn(node: Nodes | undefined): string {
  if (node?.type === 'text') return node.value;
  const isBlock = node?.type === 'element' && node.tagName === 'div';
  return node !== undefined && 'children' in node && !isBlock ? node.children.map(textIn).join('') : '';
}

function fromMarkdown(report: Report): Told[] {
  const tables = marked.lexer(markdown(report)).filter((token) => token.type === 'table') as Tokens.Table[];
  return tables
    .flatMap(({ rows }) => rows)
    .map(([id, title, , word]) =>
      toldBy(word?.text ?? '', `${id?.text} ${title?.text.replaceAll(/\\(.)/g, '$1')}`, report),
    );
}

function fromGithub(report: Report): Told[] {
  const text = github(report);
  const alone = [...text.matchAll(/^::(error|warning) title=([A-Z]+-\d+ .*?)::/gm)].map(
    ([, level, name = '']): Told => [decoded(name), level === 'error' ? 'failed' : 'tolerated'],
  );
  const ofRun = /^::\w+ title=cell-contract::(.*)$/m.exec(text)?.[1] ?? '';
  const names = report.results.map(nameOf);
  const listed = decoded(ofRun)
    .split('\n')
    .flatMap((line): Told[] => {
      const name = names.find((one) => line.startsWith(`known ${one}: `));
      return name === undefined ? [] : [[name, 'known']];
    });
  return [...alone, ...listed];
}

function decoded(text: string): string {
  return text.replaceAll(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
}
