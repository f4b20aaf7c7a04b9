import type { FastifyInstance } from 'fastify';
import type { Worker } from '../enrichment/worker.ts';
import type { Database } from '../store/database.ts';

/** What routes work with. */
export interface Parts {
  db: Database;
  worker: Worker;
}

/** Adds some of the API's routes. */
export type Routes = (app: FastifyInstance, parts: Parts) => void;

/** The path of one list, as its routes declare it. */
export interface OfList {
  Params: { id: string };
}
