import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What a guide calls its reader's own. */
const yourServer = `
export const database = { putCell: async (_cell: object): Promise<void> => {} };
export const worker = { finish: async (_cell: object, _result: object): Promise<void> => {} };
export const startServer = async () => ({ url: '', close: async (): Promise<void> => {} });
`;

/** What the compiler says of texts that import the package by its name; they are put into `folder`. */
export function compileErrors(root: string, folder: string, texts: readonly string[]): string[] {
  writeFileSync(join(folder, 'your-server.ts'), yourServer);
  const files = texts.map((text, place) => {
    const file = join(folder, `block-${place}.ts`);
    writeFileSync(file, `${text}\nexport {};\n`);
    return file;
  });
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(files, { ...options, ...asReaders(root) });
  return files.flatMap((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

/** The package by its names, in a page or in Node; a guide may show a result without using it. */
function asReaders(root: string): ts.CompilerOptions {
  return {
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    paths: {
      'cell-contract': [join(root, 'index.ts')],
      'cell-contract/config': [join(root, 'cli/config/define-config.ts')],
      'cell-contract/conformance': [join(root, 'conformance/index.ts')],
      'cell-contract/mock': [join(root, 'mock/index.ts')],
      'cell-contract/msw': [join(root, 'mock/msw/index.ts')],
      'cell-contract/node-test': [join(root, 'runners/node-test.ts')],
      'cell-contract/vitest': [join(root, 'runners/vitest.ts')],
    },
    noUnusedLocals: false,
  };
}
