/**
 * Times as RFC 3339 allows them: any precision, any offset, letters of either case, a space in place of the `T`.
 * A pattern rather than a function, so that it stands in the generated validators as it is.
 */
export const rfc3339 =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
