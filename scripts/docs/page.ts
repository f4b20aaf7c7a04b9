/** One page of the docs. */
export interface Page {
  /** Where it is in the site, with `/`: `rules/UP-2.html`. */
  path: string;
  title: string;
  /** In Markdown; links to other pages go by their `.html`, relative to this one. Raw HTML in it is shown, not obeyed. */
  text: string;
}
