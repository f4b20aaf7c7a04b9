import type { Service } from '../service/service.ts';
import type { Asked } from './asked.ts';
import type { PathMatch } from './routes.ts';

/** A request on its way through the pipeline: what was asked, the path it fits, and who does the work. */
export interface Routed extends Asked {
  match: PathMatch | null;
  params: Record<string, string>;
  service: Service;
  /** The caller of a token; undefined where nobody has it. */
  callerOf: (token: string) => string | undefined;
}
