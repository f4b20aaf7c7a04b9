import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Contrast } from '../../../conformance/results.ts';
import { bodyText } from './body-text.ts';

/** A body laid out, with the lines marked that hold what should not stand there. */
export function markedBody(body: string, contrast: Contrast | undefined): ElementContent[] {
  const text = bodyText(body);
  if (contrast === undefined) return [{ type: 'text', value: text }];
  return text.split('\n').flatMap((line, index): ElementContent[] => {
    const [, space = '', name = '', value] = /^(\s*)"(\w+)": (.*?),?$/.exec(line) ?? [];
    const isIt = camelCase(name) === contrast.at && value === bodyText(JSON.stringify(contrast.actual) ?? '');
    const shown: ElementContent[] = isIt
      ? [{ type: 'text', value: space }, h('mark', line.slice(space.length))]
      : [{ type: 'text', value: line }];
    return index === 0 ? shown : [{ type: 'text', value: '\n' }, ...shown];
  });
}

/** A write answers in snake_case, a read in camelCase; `at` is a read's name. */
function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
