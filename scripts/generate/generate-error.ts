/** The spec cannot be turned into `generated/`; the message says why, in a sentence for whoever edited the spec. */
export class GenerateError extends Error {
  override name = 'GenerateError';
}
