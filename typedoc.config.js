import { OptionDefaults } from 'typedoc';

/** The package's reference, made from its TSDoc; what is not documented, or links nowhere, is an error. */
export default {
  name: 'Package reference',
  entryPoints: [
    'index.ts',
    'mock/index.ts',
    'mock/msw/index.ts',
    'conformance/index.ts',
    'cli/config/define-config.ts',
    'runners/vitest.ts',
    'runners/node-test.ts',
  ],
  readme: 'none',
  disableSources: true,
  hideGenerator: true,
  excludePrivate: true,
  excludeExternals: true,
  // openapi-typescript writes what the spec says into this tag.
  blockTags: [...OptionDefaults.blockTags, '@description'],
  requiredToBeDocumented: ['Class', 'Interface', 'Function', 'TypeAlias', 'Variable', 'Method', 'Accessor'],

  // Tables of sentences, whose keys are what is public, and the shapes of the control API.
  intentionallyNotExported: ['setUpErrors', 'problems', 'generated/control-types.ts:components', 'Schemas'],
  validation: { notExported: true, invalidLink: true, notDocumented: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
