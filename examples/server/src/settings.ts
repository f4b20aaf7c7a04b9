/** What the server is started with. */
export interface Settings {
  host: string;
  port: number;
  /** Whose token each is. */
  tokens: ReadonlyMap<string, string>;
  /** A PostgreSQL database; PGlite where absent. */
  databaseUrl?: string;
  /** Where PGlite keeps its files; in memory where absent. */
  dataDir?: string;
  /** How long the sample source takes to find a value. */
  enrichmentMs: number;
  /** Opens the test door to whoever sends this token; closed where absent. */
  testDoorToken?: string;
}

/** A setting that makes no sense: one sentence. */
export class SettingsError extends Error {}

/** Reads the environment. @throws {SettingsError} */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST = '127.0.0.1', DATABASE_URL, DATA_DIR, TEST_DOOR_TOKEN } = env;
  return {
    host: HOST,
    port: wholeNumber('PORT', env.PORT ?? '3000', 65_535),
    tokens: tokensIn(env.TOKENS),
    enrichmentMs: wholeNumber('ENRICHMENT_MS', env.ENRICHMENT_MS ?? '500', 60_000),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(DATA_DIR ? { dataDir: DATA_DIR } : {}),
    ...(TEST_DOOR_TOKEN ? { testDoorToken: TEST_DOOR_TOKEN } : {}),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw new SettingsError(`${name} must be a whole number from 0 to ${most}, not "${text}".`);
}

function tokensIn(text = ''): Map<string, string> {
  const pairs = text.split(',').map((pair) => /^([^=\s]+)=([^=\s]+)$/.exec(pair.trim()) ?? []);
  const tokens = new Map(pairs.map(([, token = '', caller = '']) => [token, caller]));
  if (!tokens.has('')) return tokens;
  throw new SettingsError('TOKENS must be like "token=caller,token=caller": each token and whose it is.');
}
