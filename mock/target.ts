import { MockError } from './errors.ts';
import type { CellContent, CellPlace } from './service/service.ts';
import type { CellStatus } from './wire.ts';

/** Where a mock is, as `runSuite` tells its target. */
export interface MockAddress {
  /** Its `/__mock/…` stands beside the API. */
  baseUrl: string;
}

/**
 * A `--target` module: sets the mock up for `cell-contract check` over its control API. What is absent here goes
 * through the API's own operations. A mock with a control token wants it in `CELL_CONTRACT_CONTROL_TOKEN`.
 */
export default function mockTarget(target: MockAddress) {
  const baseUrl = target.baseUrl.replace(/\/+$/, '');
  return {
    /** Puts a cell into any state. */
    seedCell: (cell: CellPlace & CellContent & { status: CellStatus }) =>
      send('PUT', `${baseUrl}/__mock/cells`, cell),
    /** Ends the enrichment in flight for a cell. */
    landEnrichment: (cell: CellPlace & CellContent) => send('POST', `${baseUrl}/__mock/enrichments`, cell),
  };
}

async function send(method: string, url: string, body: object): Promise<void> {
  const token = process.env.CELL_CONTRACT_CONTROL_TOKEN;
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw MockError.of('control-refused', String(answer.status), text);
}
