const mediaType = /^\s*application\/(?:[^\s;/]+\+)?json\s*(?:;|$)/i;

/** Whether a `content-type` header says JSON, as `application/json` or `application/…+json`; null where it is absent. */
export function mediaTypeOf(header: string | undefined): 'json' | 'other' | null {
  if (header === undefined) return null;
  if (header === 'application/json') return 'json';
  return mediaType.test(header) ? 'json' : 'other';
}
