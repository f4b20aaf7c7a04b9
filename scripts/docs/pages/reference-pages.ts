import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { Application } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { Page } from '../page.ts';

/** Types and data that say what the spec says; the page of the HTTP API says it better. */
const saidBySpec = ['variables/openapi', 'interfaces/paths', 'interfaces/operations'];

const settings: Partial<PluginOptions> = {
  entryFileName: 'index',
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: 'list',
  sanitizeComments: true,
};

/** The package's reference from its TSDoc, by typedoc. Throws where something is not documented or links nowhere. */
export async function referencePages(root: string): Promise<Page[]> {
  const out = await mkdtemp(join(tmpdir(), 'cell-contract-reference-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      options: join(root, 'typedoc.config.js'),
      plugin: ['typedoc-plugin-markdown'],
      logLevel: 'Warn',
      out,
      ...settings,
    });
    const project = await app.convert();
    if (project === undefined) throw new Error('typedoc cannot read the project.');
    app.validate(project);
    if (app.logger.hasErrors() || app.logger.hasWarnings())
      throw new Error('typedoc has found the faults above.');
    await app.generateOutputs(project);
    const entries = await readdir(out, { recursive: true });
    const files = entries.filter((name) => name.endsWith('.md')).sort();
    return await Promise.all(
      files.map(async (file) => pageOf(file.split(sep).join('/'), await readFile(join(out, file), 'utf8'))),
    );
  } finally {
    await rm(out, { recursive: true });
  }
}

function pageOf(file: string, markdown: string): Page {
  const title = /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll(/[\\`]/g, '') ?? 'Package reference';
  const path = `reference/${file.replace(/\.md$/, '.html')}`;
  const text = markdown.replaceAll(/\]\(([^):]+)\.md(#[^)]*)?\)/g, ']($1.html$2)');
  return { path, title, text: saidBySpec.some((name) => path.includes(name)) ? shortened(text, path) : text };
}

/** Up to its parts, which have no heading that could be a title before them. */
function shortened(text: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const [head = ''] = text.split(/^## /m);
  return `${head}\nWhat is in it is described on the page of [the HTTP API](${up}api.html).\n`;
}
