import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Contrast, Exchange } from '../../../conformance/results.ts';
import { duration } from '../../terminal/duration.ts';
import { shown } from '../../terminal/shown.ts';
import { bodyText } from './body-text.ts';
import { headerLines } from './header-lines.ts';
import { markedBody } from './marked-body.ts';

/** More exchanges than this, and longer ones in lines, are folded: a reader sees that they are there, and can look. */
const mostOpen = 4;
const mostLines = 40;
const lineWidth = 60;

/** The requests that show a rule broken, each beside what came back. */
export function exchangeList(exchanges: readonly Exchange[], contrast?: Contrast): Element {
  const isOpen = (exchange: Exchange) => exchanges.length <= mostOpen && linesOf(exchange) <= mostLines;
  const title =
    exchanges.length === 1 ? 'The request that shows it' : `The ${exchanges.length} requests that show it`;
  return h('div', [
    h('h4', title),
    h(
      'ol',
      { className: ['exchanges'] },
      exchanges.map((exchange) => h('li', exchangeDetails(exchange, isOpen(exchange), contrast))),
    ),
  ]);
}

function exchangeDetails({ request, response }: Exchange, open: boolean, contrast?: Contrast): Element {
  const { method, path, headers, body } = request;
  return h('details', { open }, [
    h('summary', h('code', [h('strong', method), ` ${shown(path)} → ${cameText(response)}`])),
    h('div', { className: ['sides'] }, [
      h('div', { className: ['side'] }, [
        h('h5', 'Request'),
        h('pre', h('code', [...headerLines(headers), ...(body === undefined ? [] : ['\n', bodyText(body)])])),
      ]),
      h('div', { className: ['side'] }, [h('h5', 'Answer'), cameIn(response, contrast)]),
    ]),
  ]);
}

function cameText(response: Exchange['response']): string {
  return response.kind === 'none' ? 'no answer' : String(response.status);
}

function cameIn(response: Exchange['response'], contrast?: Contrast): Element {
  const after = `after ${duration(response.ms)}`;
  if (response.kind === 'none') return h('p', `No answer, ${after}: ${shown(response.reason)}`);
  const { status, headers, body } = response;
  return h(
    'pre',
    h('code', [
      h(contrast?.at === 'status code' && contrast.actual === status ? 'mark' : 'strong', String(status)),
      ` ${after}\n`,
      ...headerLines(headers),
      '\n',
      ...markedBody(body, contrast),
    ]),
  );
}

/** How tall it is on the page, about. */
function linesOf({ request, response }: Exchange): number {
  const came = response.kind === 'answer' ? response.body : '';
  const lines = [request.body ?? '', came].flatMap((body) => bodyText(body).split('\n'));
  return lines.reduce((sum, line) => sum + Math.ceil((line.length + 1) / lineWidth), 0);
}
