const gzipName = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)/i;

/** Whether `Accept-Encoding` asks for gzip, and not with `q=0`. */
export function takesGzip(accepted: string): boolean {
  return gzipName.test(accepted);
}
