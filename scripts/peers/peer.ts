/** Something that people would use to find out whether a server keeps to an OpenAPI document. */
export interface Peer {
  name: string;
  /** What it finds wrong with the server at this address; the same finding has the same text. */
  complaints(url: string): Promise<string[]>;
}
