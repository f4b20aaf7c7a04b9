import type { Counterexample, Exchange } from '../../conformance/results.ts';
import { rules } from '../../generated/rules.ts';
import type { Report } from '../reports/report.ts';
import { reportOf } from '../reports/report-of.ts';
import { brokenBy } from './broken-by.ts';
import { hostileTexts } from './hostile-texts.ts';
import { resultOf, ruleResult } from './result-of.ts';

/** A report with every hostile text in every place where a server, or who calls, has a say. For tests. */
export function hostileReport(): Report {
  const textAt = (index: number) => hostileTexts[index % hostileTexts.length] ?? '';
  const statuses = { MUST: 'fail', SHOULD: 'warn', MAY: 'observed' } as const;
  // Every third text also stands where a rule is not checked; there are more rules than texts.
  const results = [...rules, ...rules.slice(0, hostileTexts.length)].map(({ id, level }, index) => {
    const text = textAt(index);
    const texts = { reason: text, observation: `not checked: ${text}`, replay: text };
    const status = index < rules.length ? statuses[level] : 'not-checked';
    const shown = status === 'not-checked' ? {} : { counterexample: counterexampleOf(text) };
    return ruleResult(id, status, { ...texts, ...shown });
  });
  const all = hostileTexts.join(' ');
  const result = resultOf(results, {
    tool: { name: textAt(0), version: all },
    target: { baseUrl: all },
    startedAt: all,
    notes: [...hostileTexts],
  });
  return reportOf(result, { command: all, strict: false });
}

function counterexampleOf(text: string): Counterexample {
  return brokenBy({
    ...{ input: text, expected: text, actual: text, symptom: text, curl: text },
    contrast: { at: text, expected: `${text} `, actual: text },
    exchanges: [exchangeOf(text, text), exchangeOf(text, JSON.stringify({ [text]: { value: text } }))],
    history: {
      operations: [
        { kind: 'write', value: text, call: 0, return: 2, client: text },
        { kind: 'read', value: { [text]: text }, call: 1, return: undefined, client: text },
      ],
      initial: { value: text },
    },
  });
}

function exchangeOf(text: string, body: string): Exchange {
  const headers = { [text]: text };
  return {
    request: { method: text, path: text, headers, body },
    response: { kind: 'answer', status: 200, headers, body, ms: 1 },
  };
}
