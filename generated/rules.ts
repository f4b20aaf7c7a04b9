// Written by `npm run generate` from spec/openapi.yaml; do not edit.

import type { operations } from './types.ts';

/** MUST is stated by the API's documentation, SHOULD follows from it, MAY is left open and only observed. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Every rule of the contract, in the spec's order. */
export const rules = [
  {
    "id": "AUTH-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "No Authorization header",
    "text": "A call without an `Authorization` header is answered with 401."
  },
  {
    "id": "AUTH-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Not a Bearer header",
    "text": "A call whose `Authorization` header is not of the form `Bearer <token>`, because it has another scheme or no token, is answered with 401."
  },
  {
    "id": "AUTH-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Unknown token",
    "text": "A call with a token that the server does not know is answered with 401."
  },
  {
    "id": "AUTH-4",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "401 comes first",
    "text": "A call that is both unauthenticated and wrong in another way is answered with 401, not with 400 or 404."
  },
  {
    "id": "AUTH-5",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "401 writes nothing",
    "text": "A call that is refused with 401 leaves every cell as it was."
  },
  {
    "id": "UUID-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Malformed list id",
    "text": "A list id that breaks the UUID pattern is answered with 400 (422 is accepted and reported)."
  },
  {
    "id": "UUID-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Malformed row id",
    "text": "A `rowId` that breaks the UUID pattern is answered with 400 (422 is accepted and reported)."
  },
  {
    "id": "UUID-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Malformed column id",
    "text": "A `columnId` that breaks the UUID pattern is answered with 400 (422 is accepted and reported)."
  },
  {
    "id": "UUID-4",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Every admitted UUID passes",
    "text": "Whatever the UUID pattern admits passes validation in each of the three places: versions 1 to 8, variants 8, 9, a and b, either case, the nil UUID and the max UUID in lower case; an unknown one gets the 404 of its place, never 400."
  },
  {
    "id": "UUID-5",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Near misses are refused",
    "text": "The UUID pattern is anchored and exact: braces, a `urn:uuid:` prefix, white space or a newline around the id, missing dashes, versions 0 and 9 to f, variants outside 8 to b, and the max UUID in upper case are refused."
  },
  {
    "id": "UUID-6",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Ids ignore case",
    "text": "Ids are compared without regard to case, so an upper-cased `rowId` addresses the same cell."
  },
  {
    "id": "BODY-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "rowId and columnId are required strings",
    "text": "A body in which `rowId` or `columnId` is missing or is not a string is answered with 400 (422 is accepted and reported)."
  },
  {
    "id": "BODY-2",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "The body is a JSON object",
    "text": "A body that is not a JSON object, such as broken JSON, an array, a string or nothing at all, is answered with 400 (415 and 422 are accepted)."
  },
  {
    "id": "BODY-3",
    "level": "MAY",
    "operation": "updateListCell",
    "title": "Absent value",
    "text": "The server decides what a call without `value` does."
  },
  {
    "id": "BODY-4",
    "level": "MAY",
    "operation": "updateListCell",
    "title": "Extra members",
    "text": "The server decides whether a body may have members that the contract does not name."
  },
  {
    "id": "BODY-5",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Validation before look-up",
    "text": "A call that is both malformed and about something unknown is answered with 400, not with 404."
  },
  {
    "id": "BODY-6",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "A refused body writes nothing",
    "text": "A call that is refused for its ids or its body leaves every cell as it was."
  },
  {
    "id": "NF-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Unknown list",
    "text": "An unknown list is answered with the 404 of the list, whatever the row and the column are."
  },
  {
    "id": "NF-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Unknown row",
    "text": "An unknown row of a known list is answered with the 404 of the row, even when the column is unknown too."
  },
  {
    "id": "NF-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Unknown column",
    "text": "An unknown column, with list and row known, is answered with the 404 of the column."
  },
  {
    "id": "NF-4",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Row of another list",
    "text": "A row of another list of the same caller is answered with the 404 of the row."
  },
  {
    "id": "NF-5",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Column of another list",
    "text": "A column of another list of the same caller is answered with the 404 of the column."
  },
  {
    "id": "NF-6",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Another caller's list",
    "text": "A list of another caller is answered with the 404 of the list, and the answer does not differ from the one for a list that does not exist."
  },
  {
    "id": "NF-7",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "404 writes nothing",
    "text": "A call that is refused with 404 leaves every cell as it was."
  },
  {
    "id": "NF-8",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "404 names what is missing",
    "text": "A 404 says which of the three is missing, the list, the row or the column; where it does not, the rules about their order cannot be checked and are reported so."
  },
  {
    "id": "UP-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Inserts a new cell",
    "text": "Where no cell exists for the pair of column and row, one is inserted and returned, with the ids asked for."
  },
  {
    "id": "UP-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Updates the cell in place",
    "text": "Where a cell exists for the pair, it is updated: it keeps its `id` and its `created_at`, and it stays the only cell of the pair."
  },
  {
    "id": "UP-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Touches one cell only",
    "text": "The pair is the key, so the other cells of that row and of that column do not change."
  },
  {
    "id": "UP-4",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Times move forward",
    "text": "`created_at` is not after `updated_at`, and `updated_at` never goes back."
  },
  {
    "id": "UP-5",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Repeating changes nothing",
    "text": "The same call made again changes nothing but `updated_at`."
  },
  {
    "id": "UP-6",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Reads show the write",
    "text": "The next read shows the same cell as the answer did, by `getList` and by `listListRows`."
  },
  {
    "id": "UP-7",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Concurrent writes make one cell",
    "text": "Concurrent upserts of one pair leave exactly one cell, and every answer carries its id."
  },
  {
    "id": "UP-8",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Concurrent writes are linearizable",
    "text": "Concurrent upserts of one cell are linearizable: the final value, and every read between, fits one order of the writes that respects real time."
  },
  {
    "id": "ST-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Status becomes completed",
    "text": "`status` is `completed` after every upsert, whether there was no cell before or one that was `pending`, `processing`, `completed` or `failed`."
  },
  {
    "id": "ST-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Reasoning is cleared",
    "text": "`reasoning` is null after every upsert."
  },
  {
    "id": "ST-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Error is cleared",
    "text": "`error` is null after every upsert."
  },
  {
    "id": "ST-4",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "A late enrichment changes nothing",
    "text": "An enrichment that was in flight when the cell was upserted does not change it when it lands: value, status, reasoning and error stay as the person wrote them."
  },
  {
    "id": "VT-1",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Typed values come back verbatim",
    "text": "A value of each of the ten column types comes back verbatim, in the answer and in reads."
  },
  {
    "id": "VT-2",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "The JSON type stays",
    "text": "The JSON type of a value stays, without coercion: \"42\" does not become 42, \"true\" does not become true, [\"a\"] does not become \"a\", \"\" does not become null, and arrays keep their order and their duplicates."
  },
  {
    "id": "VT-3",
    "level": "MUST",
    "operation": "updateListCell",
    "title": "Mistyped values are kept",
    "text": "A value that does not match the type of its column is still stored, and comes back verbatim."
  },
  {
    "id": "VT-4",
    "level": "SHOULD",
    "operation": "updateListCell",
    "title": "Any JSON value round-trips",
    "text": "Any JSON value comes back verbatim: nested objects, null, unicode with astral characters and combining marks, integers up to ±(2^53−1), doubles to the last bit, long strings."
  },
  {
    "id": "VT-5",
    "level": "MAY",
    "operation": "updateListCell",
    "title": "NUL and lone surrogates",
    "text": "The server decides what becomes of NUL (`\\u0000`) and of lone surrogates in strings."
  },
  {
    "id": "SHAPE-1",
    "level": "MUST",
    "operation": "*",
    "title": "Answers fit the spec",
    "text": "Every 2xx answer has a status that the spec lists for its operation and a body that fits the schema; members that the schema does not name are allowed."
  },
  {
    "id": "SHAPE-2",
    "level": "SHOULD",
    "operation": "*",
    "title": "JSON content type",
    "text": "Answers with JSON carry a JSON `content-type`, with or without `charset`."
  },
  {
    "id": "SHAPE-3",
    "level": "SHOULD",
    "operation": "*",
    "title": "Errors fit the spec",
    "text": "Error answers fit the error schema."
  },
  {
    "id": "SAFE-1",
    "level": "SHOULD",
    "operation": "*",
    "title": "No 5xx",
    "text": "No input makes the server answer with a 5xx."
  },
  {
    "id": "SAFE-2",
    "level": "SHOULD",
    "operation": "*",
    "title": "Errors leak nothing",
    "text": "The body of an error shows no stack trace, no file path and no SQL."
  }
] as const;

/** Permanent: an id never changes and is never used again. */
export type RuleId = (typeof rules)[number]['id'];

/** One sentence of the contract that a server is judged by. */
export interface Rule {
  readonly id: RuleId;
  readonly level: Level;
  /** The operation that the rule speaks of; `*` where it speaks of all. */
  readonly operation: keyof operations | '*';
  /** A few words. */
  readonly title: string;
  /** The rule in full. */
  readonly text: string;
}

/** The same rules by their ids. */
export const ruleById: Readonly<Record<RuleId, Rule>> = {
  'AUTH-1': rules[0],
  'AUTH-2': rules[1],
  'AUTH-3': rules[2],
  'AUTH-4': rules[3],
  'AUTH-5': rules[4],
  'UUID-1': rules[5],
  'UUID-2': rules[6],
  'UUID-3': rules[7],
  'UUID-4': rules[8],
  'UUID-5': rules[9],
  'UUID-6': rules[10],
  'BODY-1': rules[11],
  'BODY-2': rules[12],
  'BODY-3': rules[13],
  'BODY-4': rules[14],
  'BODY-5': rules[15],
  'BODY-6': rules[16],
  'NF-1': rules[17],
  'NF-2': rules[18],
  'NF-3': rules[19],
  'NF-4': rules[20],
  'NF-5': rules[21],
  'NF-6': rules[22],
  'NF-7': rules[23],
  'NF-8': rules[24],
  'UP-1': rules[25],
  'UP-2': rules[26],
  'UP-3': rules[27],
  'UP-4': rules[28],
  'UP-5': rules[29],
  'UP-6': rules[30],
  'UP-7': rules[31],
  'UP-8': rules[32],
  'ST-1': rules[33],
  'ST-2': rules[34],
  'ST-3': rules[35],
  'ST-4': rules[36],
  'VT-1': rules[37],
  'VT-2': rules[38],
  'VT-3': rules[39],
  'VT-4': rules[40],
  'VT-5': rules[41],
  'SHAPE-1': rules[42],
  'SHAPE-2': rules[43],
  'SHAPE-3': rules[44],
  'SAFE-1': rules[45],
  'SAFE-2': rules[46],
};
