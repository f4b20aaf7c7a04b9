/** One mistake of a request or of an answer. Prism's diagnostics are such, so they pass for them. */
export interface Violation {
  /** The status that it asks for, or what of the spec it breaks: `401`, `required`. */
  code?: string | number;
  /** A sentence that names what is wrong. */
  message: string;
}
