import type { TargetModule } from 'cell-contract/conformance';

/** What the check cannot do through the API, through the server's test door. */
export default (({ baseUrl }) => {
  const token = process.env.TEST_DOOR_TOKEN ?? '';

  async function knock(method: string, path: string, body: object): Promise<void> {
    const headers = { 'content-type': 'application/json', 'x-test-door': token };
    const answer = await fetch(new URL(path, baseUrl), { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}; is TEST_DOOR_TOKEN right?`);
  }

  return {
    seedCell: ({ rowId, columnId, status, value, reasoning, error }) =>
      knock('PUT', '/test-door/cells', { rowId, columnId, status, value, reasoning, error }),
    landEnrichment: ({ rowId, columnId, value, reasoning, error }) =>
      knock('POST', '/test-door/landings', { rowId, columnId, value, reasoning, error }),
  };
}) satisfies TargetModule;
