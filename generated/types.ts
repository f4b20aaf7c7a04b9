// Written by `npm run generate` from spec/openapi.yaml; do not edit.

/** Every path of the API, with the operation behind each method. */
export interface paths {
    "/api/lists/{id}/cells": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Put a value into one cell by hand
         * @description An upsert keyed by the pair of column and row. Where the pair has a cell already, that cell is updated and
         *     keeps its `id` and `created_at`; where it has none, one is inserted. Either way exactly one cell exists for
         *     the pair afterwards, and it is returned.
         *
         *     **Status.** The cell ends as `completed`, with `reasoning` and `error` null, whatever state it was in
         *     before.
         *
         *     **Typing.** The column's `schema.type` says what a value should look like. It is not enforced: any JSON
         *     value is stored and comes back exactly as it was sent, of the same JSON type. Later readers may still
         *     choke on a mistyped value, so read the type (from `getList` or `listListColumns`) before writing.
         *
         *     **Ownership.** The list must be the caller's, and the row and the column must both be of this list. A row
         *     or column of another list counts as not found, even where the caller owns that list too. The three 404s
         *     are tried in this order: list, row, column.
         *
         *     **Enrichment.** Writing by hand ends an enrichment that is under way for this cell: what it comes to later
         *     does not replace the written value. To keep the enriched result, wait for it and do not write.
         *
         *     **Order of checks.** Authentication (401), then the shape of ids and body (400), then the three look-ups
         *     (404). A refused call writes nothing.
         */
        put: operations["updateListCell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller's lists
         * @description Every list that the caller owns, newest first, each with the number of its rows.
         */
        get: operations["listLists"];
        put?: never;
        /**
         * Create a list
         * @description A new list of the caller's, which holds the built-in columns and no rows yet.
         */
        post: operations["createList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        /**
         * Read a whole list
         * @description The list with all its rows, columns and cells in one answer, in no promised order. What `updateListCell`
         *     has answered shows here at once.
         */
        get: operations["getList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        /**
         * List the columns of a list
         * @description Every column with its type; the place to look before writing a typed value.
         */
        get: operations["listListColumns"];
        put?: never;
        /**
         * Add a column to a list
         * @description A new column at the end. A dynamic column starts its enrichment at once: its cells begin as `pending`.
         */
        post: operations["addListColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        /**
         * Page through the rows of a list
         * @description One page of rows, each with its cells. `hasMore` tells whether another page follows; ask for it with
         *     `offset` raised by `limit`.
         */
        get: operations["listListRows"];
        put?: never;
        /**
         * Add a person to a list
         * @description A new row; where the list already holds a row with the same `linkedinUrl`, what is sent is merged into that
         *     one. `columnsToEnrich` names the dynamic columns whose enrichment starts for the row.
         */
        post: operations["createListRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lists/{id}/columns/{colId}/generate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
                /** @description The column to enrich; a dynamic one of this list. */
                colId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the enrichment of a dynamic column again
         * @description The cells of this column in the named rows become `pending` at once and are enriched afresh in the
         *     background. Only dynamic columns (`source` is `web` or `reasoning`) can be enriched; any other answers 400.
         */
        post: operations["generateListColumn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
/** The shapes that go over the wire, by the names that the spec gives them, in `schemas`. */
export interface components {
    schemas: {
        /**
         * @description A UUID of version 1 to 8 and variant 8, 9, a or b in either case, the nil UUID, or the max UUID in lower
         *     case; nothing before it and nothing after it. Ids are compared without regard to case.
         */
        Uuid: string;
        /**
         * Format: date-time
         * @description A moment as RFC 3339 writes it, with any offset and any precision.
         */
        Time: string;
        /**
         * @description What the values of a column should look like. `updateListCell` does not enforce it.
         * @enum {string}
         */
        ColumnType: "text" | "number" | "boolean" | "url" | "enum" | "multiselect" | "list" | "date" | "email" | "phone";
        /**
         * @description Where values come from. Columns from `web` or `reasoning` are dynamic, that is, enriched.
         * @enum {string}
         */
        ColumnSource: "profile" | "web" | "reasoning";
        /**
         * @description `pending` and `processing` while an enrichment is under way, `completed` once there is a value, `failed`
         *     where the enrichment came to nothing.
         * @enum {string}
         */
        CellStatus: "pending" | "processing" | "completed" | "failed";
        /**
         * @description `CellStatus` and two older spellings that a read may still show: `complete` for `completed` and `error` for
         *     `failed`.
         * @enum {string}
         */
        ReadCellStatus: "pending" | "processing" | "completed" | "failed" | "complete" | "error";
        /** @description The type of a column and what refines it. Members that do not go with the type are left out or null. */
        ColumnSchema: {
            type: components["schemas"]["ColumnType"];
            /** @description How to show the value. */
            format?: string | null;
            /** @description The currency of a number. */
            currency?: string | null;
            /** @description The scale of a number. */
            scale?: number | string | null;
            /** @description How to show a text. */
            textFormat?: string | null;
            /** @description The choices of an `enum` or a `multiselect`. The mock takes and gives strings; a server may have objects. */
            options?: unknown[] | null;
            /** @description What the items of a `list` are. */
            itemType?: string | null;
            /** @description How many items a `list` may have. */
            maxItems?: number | null;
            /** @description What a `url` leads to. */
            linkType?: string | null;
        };
        /**
         * @description Which cell, and what to put there. Whether members beyond these three are accepted, and whether `value` may be
         *     absent, is up to the server.
         */
        UpdateCellRequest: {
            /** @description The row; one of this list. */
            rowId: components["schemas"]["Uuid"];
            /** @description The column; one of this list. */
            columnId: components["schemas"]["Uuid"];
            /** @description Any JSON value, null included. It is stored and shown verbatim; it should match the column's type. */
            value?: unknown;
        };
        UpdateCellResponse: {
            cell: components["schemas"]["WrittenCell"];
        };
        /** @description A cell as the write answers it, in snake_case. */
        WrittenCell: {
            /** @description Stays the same for as long as the pair of column and row has a cell. */
            id: string;
            list_id: components["schemas"]["Uuid"];
            column_id: components["schemas"]["Uuid"];
            row_id: components["schemas"]["Uuid"];
            /** @description The value that was written, verbatim. */
            value: unknown;
            /** @description `completed` after every write by hand. */
            status: components["schemas"]["CellStatus"];
            /** @description How an enrichment came to its value; null after a write by hand. */
            reasoning: string | null;
            /** @description Why an enrichment failed; null after a write by hand. */
            error: string | null;
            created_at: components["schemas"]["Time"];
            updated_at: components["schemas"]["Time"];
        };
        /** @description A cell as reads show it, in camelCase. */
        Cell: {
            /** @description Stays the same for as long as the pair of column and row has a cell. */
            id: string;
            columnId: components["schemas"]["Uuid"];
            rowId: components["schemas"]["Uuid"];
            /** @description Any JSON value; null where there is none yet. */
            value: unknown;
            status: components["schemas"]["ReadCellStatus"];
            /** @description How an enrichment came to its value. */
            reasoning: string | null;
            /** @description Why an enrichment failed. */
            error: string | null;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
        };
        /** @description A list without what is in it. */
        Sheet: {
            id: components["schemas"]["Uuid"];
            /** @description The caller who owns the list. */
            userId: string;
            name: string | null;
            /** @description Whether an enrichment is under way somewhere in the list. */
            enrichmentStatus: string | null;
            createdAt: components["schemas"]["Time"];
            updatedAt: components["schemas"]["Time"];
            /** @description The search that is filling the list, if any. */
            activeSearchId: string | null;
            /** @description What that search looks for; any JSON value. */
            searchFilters: unknown;
        };
        /** @description A list and the number of its rows. */
        SheetWithRowCount: components["schemas"]["Sheet"] & {
            rowCount: number;
        };
        /** @description A column of a list. */
        Column: {
            id: components["schemas"]["Uuid"];
            listId: components["schemas"]["Uuid"];
            name: string;
            /** @description What enrichment is asked to find, for a dynamic column. */
            prompt: string | null;
            responseType: string | null;
            /** @description Where values come from; null where the server does not say. */
            source: components["schemas"]["ColumnSource"] | null;
            subject: string | null;
            isFilter: boolean;
            /** @description Where the column stands among the others; smaller is further left. */
            position: number;
            schema: components["schemas"]["ColumnSchema"];
            enrichmentType: string | null;
            /** @description Settings of the enrichment; any JSON value. */
            config: unknown;
            createdAt: components["schemas"]["Time"];
            isPreview: boolean;
            category: string | null;
            /** @description Which built-in column this is; null for a column that someone added. */
            builtInKey: string | null;
        };
        /** @description A person in a list. */
        Row: {
            id: components["schemas"]["Uuid"];
            listId: components["schemas"]["Uuid"];
            /** @description At most one row of a list has a given one. */
            linkedinUrl: string | null;
            /** @description What is known about the person; any JSON value. */
            profileData: unknown;
            /** @description How the row came into the list. */
            source: string | null;
            addedAt: components["schemas"]["Time"];
            companyRowId: string | null;
            companyDomain: string | null;
        };
        /** @description A row and its cells. */
        RowWithCells: components["schemas"]["Row"] & {
            cells: components["schemas"]["Cell"][];
        };
        ListsResponse: {
            /** @description Newest first. */
            lists: components["schemas"]["SheetWithRowCount"][];
        };
        CreateListRequest: {
            /** @description What to call the list. */
            name?: string;
        };
        CreateListResponse: {
            sheet: components["schemas"]["Sheet"];
        };
        ListResponse: {
            sheet: components["schemas"]["Sheet"];
            rows: components["schemas"]["Row"][];
            columns: components["schemas"]["Column"][];
            /** @description At most one for each pair of column and row. */
            cells: components["schemas"]["Cell"][];
        };
        ColumnsResponse: {
            columns: components["schemas"]["Column"][];
        };
        AddColumnRequest: {
            /** @description The heading. */
            name: string;
            schema: components["schemas"]["ColumnSchema"];
            /** @description Whether enrichment fills the column. */
            isDynamic?: boolean;
            /** @description What enrichment is to find, for a dynamic column. */
            prompt?: string | null;
            /** @description Where enrichment is to look; becomes the column's `source`. */
            dataSource?: components["schemas"]["ColumnSource"] | null;
        };
        AddColumnResponse: {
            column: components["schemas"]["Column"];
        };
        RowsResponse: {
            rows: components["schemas"]["RowWithCells"][];
            /** @description How many rows the list has in all. */
            total: number;
            /** @description The `limit` that was applied. */
            limit: number;
            /** @description The `offset` that was applied. */
            offset: number;
            /** @description Whether rows follow after this page. */
            hasMore: boolean;
        };
        /** @description Who to add. Further members are kept as part of the person's profile. */
        CreateRowRequest: {
            firstName?: string | null;
            lastName?: string | null;
            /** @description Tells people apart; a row that has it already is merged into. */
            linkedinUrl?: string | null;
        };
        CreateRowResponse: {
            row: components["schemas"]["Row"];
            /** @description The dynamic columns whose enrichment starts for this row. The mock gives their ids. */
            columnsToEnrich: unknown[];
        };
        GenerateColumnRequest: {
            /** @description The rows whose cells to enrich; rows of this list. */
            rowIds: components["schemas"]["Uuid"][];
        };
        GenerateColumnResponse: {
            success: boolean;
            /** @description Names the background task. */
            taskId: string;
            /** @description How many cells are being enriched. */
            rowCount: number;
        };
        /** @description Why a call was refused. */
        Error: {
            /** @description A sentence for people. For a 404 it names what is missing, the list, the row or the column. */
            error: string;
            /**
             * @description The reason for programs, where the server gives one: `unauthorized`, `validation_failed`, `list_not_found`,
             *     `row_not_found`, `column_not_found`, `column_not_dynamic`, `content_too_large`, `unsupported_media_type`,
             *     `rate_limited`, `internal_error`, `unavailable`, or another.
             */
            code?: string | null;
        };
    };
    responses: {
        /** @description An id, a query parameter or the body is not as this document asks. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "path.id must be a UUID.",
                 *       "code": "validation_failed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no `Authorization` header, it is not `Bearer <token>`, or nobody has this token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Send \"Authorization: Bearer <token>\" with a token that this server knows.",
                 *       "code": "unauthorized"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such list, or another caller's; the two are not told apart. */
        ListNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "List not found.",
                 *       "code": "list_not_found"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes. A limit lies above 64 KiB. */
        ContentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request body may have 1048576 bytes at most.",
                 *       "code": "content_too_large"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not sent as JSON. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request body must be sent as application/json.",
                 *       "code": "unsupported_media_type"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description What 400 says; servers may use either. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "body.columnId is missing.",
                 *       "code": "validation_failed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many calls in too short a time. Wait, then repeat the call. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests; try again in a second.",
                 *       "code": "rate_limited"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. No input should bring this about. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Something went wrong on the server.",
                 *       "code": "internal_error"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server cannot answer at the moment. Wait, then repeat the call. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The server is not available at the moment.",
                 *       "code": "unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other error, such as 405 for a method that the path does not have. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The method must be one that this path has.",
                 *       "code": "method_not_allowed"
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The list; one of the caller's. */
        ListId: components["schemas"]["Uuid"];
    };
    requestBodies: never;
    headers: {
        /** @description How long to wait before the next try, in seconds or as an HTTP date. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation by its `operationId`: its parameters, its body and its answers. */
export interface operations {
    updateListCell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCellRequest"];
            };
        };
        responses: {
            /** @description The cell as it is after the write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cell": {
                     *         "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                     *         "list_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "column_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *         "row_id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *         "value": "Head of Research",
                     *         "status": "completed",
                     *         "reasoning": null,
                     *         "error": null,
                     *         "created_at": "2025-03-01T09:00:00.000Z",
                     *         "updated_at": "2025-03-01T09:30:12.345Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateCellResponse"];
                };
            };
            /** @description An id breaks the `Uuid` pattern, or the body is not the JSON object asked for. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The list, the row or the column does not exist for this caller; tried in that order. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lists": [
                     *         {
                     *           "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *           "userId": "user_1",
                     *           "name": "Conference speakers",
                     *           "enrichmentStatus": "idle",
                     *           "createdAt": "2025-03-01T08:59:00.000Z",
                     *           "updatedAt": "2025-03-01T09:30:12.345Z",
                     *           "activeSearchId": null,
                     *           "searchFilters": null,
                     *           "rowCount": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Conference speakers"
                 *     }
                 */
                "application/json": components["schemas"]["CreateListRequest"];
            };
        };
        responses: {
            /** @description The new list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sheet": {
                     *         "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "userId": "user_1",
                     *         "name": "Conference speakers",
                     *         "enrichmentStatus": "idle",
                     *         "createdAt": "2025-03-01T08:59:00.000Z",
                     *         "updatedAt": "2025-03-01T08:59:00.000Z",
                     *         "activeSearchId": null,
                     *         "searchFilters": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateListResponse"];
                };
            };
            /** @description The new list. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sheet": {
                     *         "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "userId": "user_1",
                     *         "name": "Conference speakers",
                     *         "enrichmentStatus": "idle",
                     *         "createdAt": "2025-03-01T08:59:00.000Z",
                     *         "updatedAt": "2025-03-01T08:59:00.000Z",
                     *         "activeSearchId": null,
                     *         "searchFilters": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list and everything in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sheet": {
                     *         "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "userId": "user_1",
                     *         "name": "Conference speakers",
                     *         "enrichmentStatus": "idle",
                     *         "createdAt": "2025-03-01T08:59:00.000Z",
                     *         "updatedAt": "2025-03-01T09:30:12.345Z",
                     *         "activeSearchId": null,
                     *         "searchFilters": null
                     *       },
                     *       "rows": [
                     *         {
                     *           "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *           "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *           "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                     *           "profileData": {
                     *             "firstName": "Ada",
                     *             "lastName": "Example"
                     *           },
                     *           "source": "manual",
                     *           "addedAt": "2025-03-01T09:00:00.000Z",
                     *           "companyRowId": null,
                     *           "companyDomain": null
                     *         }
                     *       ],
                     *       "columns": [
                     *         {
                     *           "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *           "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *           "name": "Job title",
                     *           "prompt": null,
                     *           "responseType": null,
                     *           "source": "profile",
                     *           "subject": null,
                     *           "isFilter": false,
                     *           "position": 0,
                     *           "schema": {
                     *             "type": "text"
                     *           },
                     *           "enrichmentType": null,
                     *           "config": null,
                     *           "createdAt": "2025-03-01T08:59:00.000Z",
                     *           "isPreview": false,
                     *           "category": null,
                     *           "builtInKey": "jobTitle"
                     *         }
                     *       ],
                     *       "cells": [
                     *         {
                     *           "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                     *           "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *           "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *           "value": "Head of Research",
                     *           "status": "completed",
                     *           "reasoning": null,
                     *           "error": null,
                     *           "createdAt": "2025-03-01T09:00:00.000Z",
                     *           "updatedAt": "2025-03-01T09:30:12.345Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listListColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The columns. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "columns": [
                     *         {
                     *           "id": "9f8b7a6c-5d4e-4f3a-8b2c-1d0e9f8a7b6c",
                     *           "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *           "name": "Roles",
                     *           "prompt": null,
                     *           "responseType": null,
                     *           "source": "profile",
                     *           "subject": null,
                     *           "isFilter": false,
                     *           "position": 1,
                     *           "schema": {
                     *             "type": "multiselect",
                     *             "options": [
                     *               "speaker",
                     *               "sponsor",
                     *               "guest"
                     *             ]
                     *           },
                     *           "enrichmentType": null,
                     *           "config": null,
                     *           "createdAt": "2025-03-01T09:05:00.000Z",
                     *           "isPreview": false,
                     *           "category": null,
                     *           "builtInKey": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ColumnsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    addListColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddColumnRequest"];
            };
        };
        responses: {
            /** @description The new column. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "column": {
                     *         "id": "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                     *         "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "name": "Latest paper",
                     *         "prompt": "Find the most recent paper of this person.",
                     *         "responseType": null,
                     *         "source": "web",
                     *         "subject": null,
                     *         "isFilter": false,
                     *         "position": 2,
                     *         "schema": {
                     *           "type": "url"
                     *         },
                     *         "enrichmentType": null,
                     *         "config": null,
                     *         "createdAt": "2025-03-01T09:10:00.000Z",
                     *         "isPreview": false,
                     *         "category": null,
                     *         "builtInKey": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AddColumnResponse"];
                };
            };
            /** @description The new column. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "column": {
                     *         "id": "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                     *         "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "name": "Latest paper",
                     *         "prompt": "Find the most recent paper of this person.",
                     *         "responseType": null,
                     *         "source": "web",
                     *         "subject": null,
                     *         "isFilter": false,
                     *         "position": 2,
                     *         "schema": {
                     *           "type": "url"
                     *         },
                     *         "enrichmentType": null,
                     *         "config": null,
                     *         "createdAt": "2025-03-01T09:10:00.000Z",
                     *         "isPreview": false,
                     *         "category": null,
                     *         "builtInKey": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["AddColumnResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listListRows: {
        parameters: {
            query?: {
                /** @description How many rows to return at most. */
                limit?: number;
                /** @description How many rows to leave out at the start. */
                offset?: number;
            };
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rows": [
                     *         {
                     *           "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *           "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *           "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                     *           "profileData": {
                     *             "firstName": "Ada",
                     *             "lastName": "Example"
                     *           },
                     *           "source": "manual",
                     *           "addedAt": "2025-03-01T09:00:00.000Z",
                     *           "companyRowId": null,
                     *           "companyDomain": null,
                     *           "cells": [
                     *             {
                     *               "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                     *               "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                     *               "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *               "value": null,
                     *               "status": "failed",
                     *               "reasoning": null,
                     *               "error": "The page could not be reached.",
                     *               "createdAt": "2025-03-01T09:00:00.000Z",
                     *               "updatedAt": "2025-03-01T09:00:07.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "limit": 100,
                     *       "offset": 0,
                     *       "hasMore": false
                     *     }
                     */
                    "application/json": components["schemas"]["RowsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createListRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstName": "Ada",
                 *       "lastName": "Example",
                 *       "linkedinUrl": "https://www.linkedin.com/in/ada-example"
                 *     }
                 */
                "application/json": components["schemas"]["CreateRowRequest"];
            };
        };
        responses: {
            /** @description The row, new or merged into. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "row": {
                     *         "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *         "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                     *         "profileData": {
                     *           "firstName": "Ada",
                     *           "lastName": "Example"
                     *         },
                     *         "source": "manual",
                     *         "addedAt": "2025-03-01T09:00:00.000Z",
                     *         "companyRowId": null,
                     *         "companyDomain": null
                     *       },
                     *       "columnsToEnrich": [
                     *         "6ba7b810-9dad-41d1-80b4-00c04fd430c8"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreateRowResponse"];
                };
            };
            /** @description The row, new or merged into. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "row": {
                     *         "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                     *         "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                     *         "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                     *         "profileData": {
                     *           "firstName": "Ada",
                     *           "lastName": "Example"
                     *         },
                     *         "source": "manual",
                     *         "addedAt": "2025-03-01T09:00:00.000Z",
                     *         "companyRowId": null,
                     *         "companyDomain": null
                     *       },
                     *       "columnsToEnrich": [
                     *         "6ba7b810-9dad-41d1-80b4-00c04fd430c8"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreateRowResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ListNotFound"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    generateListColumn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The list; one of the caller's. */
                id: components["parameters"]["ListId"];
                /** @description The column to enrich; a dynamic one of this list. */
                colId: components["schemas"]["Uuid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rowIds": [
                 *         "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["GenerateColumnRequest"];
            };
        };
        responses: {
            /** @description The enrichment has started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "taskId": "task_42",
                     *       "rowCount": 1
                     *     }
                     */
                    "application/json": components["schemas"]["GenerateColumnResponse"];
                };
            };
            /** @description An id or the body is malformed, or the column is not dynamic. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "Only a dynamic column can be enriched.",
                     *       "code": "column_not_dynamic"
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description The list, the column or one of the rows does not exist for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
