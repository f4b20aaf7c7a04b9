import { GenerateError } from './generate-error.ts';

/** Own words for the helpers of ajv's runtime that its code asks for, so that the validators import nothing. */
const helpers: Record<string, string> = {
  'ajv/dist/runtime/ucs2length': '(text) => [...text].length',
};

/** ajv's standalone code with each `require` replaced by the helper itself. */
export function inlineRuntime(code: string): string {
  return code.replaceAll(/require\("([^"]+)"\)\.default/g, (_, module: string) => {
    const helper = helpers[module];
    if (helper === undefined)
      throw new GenerateError(`The validators need ${module}; add it to inline-runtime.ts.`);
    return helper;
  });
}
