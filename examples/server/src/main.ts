import { buildServer } from './build-server.ts';
import { readSettings, SettingsError } from './settings.ts';
import { openDatabase } from './store/open-database.ts';

/** Starts the server; says in one sentence why it cannot be. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await buildServer(settings, await openDatabase(settings));
  try {
    console.log(`listening on ${await app.listen({ host: settings.host, port: settings.port })}`);
  } catch (error) {
    await app.close();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.close());
}

main().catch((error: Error) => {
  console.error(
    error instanceof SettingsError ? error.message : `The server could not start: ${error.message}`,
  );
  process.exitCode = 2;
});
