import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from './load-spec.ts';
import { renderOpenapi } from './render-openapi.ts';
import { renderOperations } from './render-operations.ts';
import { renderPatterns } from './render-patterns.ts';
import { renderReportSchema } from './render-report-schema.ts';
import { renderRoutes } from './render-routes.ts';
import { renderRules } from './render-rules.ts';
import { renderRulesPage } from './render-rules-page.ts';
import { renderTypes } from './render-types.ts';
import { renderValidatorTypes } from './render-validator-types.ts';
import { renderValidators } from './render-validators.ts';

/** Every file of `generated/` by its name, as the documents in the folder `spec` and the type of a report give it. */
export async function generatedFiles(spec: string): Promise<Record<string, string>> {
  return {
    ...(await fromOpenapi(join(spec, 'openapi.yaml'))),
    ...(await fromControl(join(spec, 'control.yaml'))),
    'report.schema.json': renderReportSchema(),
  };
}

async function fromOpenapi(file: string): Promise<Record<string, string>> {
  const document = await loadSpec(file);
  return {
    'types.ts': await renderTypes(file, 'openapi.yaml'),
    'openapi.ts': renderOpenapi(document),
    'rules.ts': renderRules(document),
    'rules.md': renderRulesPage(document),
    'routes.ts': renderRoutes(document),
    'patterns.ts': renderPatterns(document),
    'operations.ts': await renderOperations(file),
    'validators.js': renderValidators(document, 'openapi.yaml'),
    'validators.d.ts': renderValidatorTypes('openapi.yaml', 'types.ts'),
  };
}

/** The mock's own API, which is no part of the contract. */
async function fromControl(file: string): Promise<Record<string, string>> {
  if (!existsSync(file)) return {};
  const document = await loadSpec(file);
  return {
    'control-types.ts': await renderTypes(file, 'control.yaml'),
    'control-validators.js': renderValidators(document, 'control.yaml'),
    'control-validators.d.ts': renderValidatorTypes('control.yaml', 'control-types.ts'),
  };
}
