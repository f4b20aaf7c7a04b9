/** Why a call is refused: what the answer says of it, to people and to programs. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: string,
  ) {
    super(sentence);
  }
}

export const unauthorized = () =>
  new Refusal(
    401,
    'unauthorized',
    'Send "Authorization: Bearer <token>" with a token that this server knows.',
  );
export const invalid = (sentence: string) => new Refusal(400, 'validation_failed', sentence);
export const listNotFound = () => new Refusal(404, 'list_not_found', 'List not found.');
export const rowNotFound = () => new Refusal(404, 'row_not_found', 'Row not found.');
export const columnNotFound = () => new Refusal(404, 'column_not_found', 'Column not found.');
export const notDynamic = () =>
  new Refusal(
    400,
    'column_not_dynamic',
    'Only a dynamic column (source "web" or "reasoning") can be enriched.',
  );
