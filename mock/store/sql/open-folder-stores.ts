import { migrate } from './migrate.ts';
import { openFolder } from './open-folder.ts';
import { SqlStores } from './sql-stores.ts';

/** Worlds in a folder: they are there again when the mock is started again. */
export async function openFolderStores(folder: string): Promise<SqlStores> {
  const database = await openFolder(folder);
  try {
    await migrate(database, folder);
    return await SqlStores.on(database);
  } catch (cause) {
    await database.close();
    throw cause;
  }
}
