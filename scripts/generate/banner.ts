/** The first line of every generated file. */
export const banner = (source: string) =>
  `// Written by \`npm run generate\` from spec/${source}; do not edit.\n`;
