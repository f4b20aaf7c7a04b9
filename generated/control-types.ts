// Written by `npm run generate` from spec/control.yaml; do not edit.

/** Every path of the API, with the operation behind each method. */
export interface paths {
    "/__mock/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything as it was at the start
         * @description Lists, rows, columns, cells, ids to come, the clock, and the faults that were switched on. Takes the same time
         *     however much there is.
         */
        post: operations["resetMock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/cells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a cell into any state
         * @description A cell that is made `pending` or `processing` has an enrichment in flight, which stays so until it is landed,
         *     overwritten or generated afresh.
         */
        put: operations["seedCell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/enrichments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the enrichment in flight for a cell end now
         * @description It ends with this result: failed where `error` is a text, completed otherwise. Where none is in flight, be it
         *     that it has ended or that someone has written to the cell, nothing happens.
         */
        post: operations["landEnrichment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All lists with what is in them, as one document
         * @description It can be edited, kept, restored here, and given to `cell-contract mock --seed-data`.
         */
        get: operations["getSnapshot"];
        /**
         * Put this state in place of what there is
         * @description The clock is moved ahead to the snapshot's `at` where it is behind. Ids to come follow from the seed and the
         *     snapshot, so the same snapshot is followed by the same ones. Misbehaviour stays switched on.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What time it is for the mock */
        get: operations["getClock"];
        /**
         * Move time ahead, stop it, let it go on
         * @description Time never goes back. Enrichments that end in the time passed over have ended.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked last, oldest first
         * @description The journal holds so many requests and forgets the oldest. It holds no headers, so no tokens.
         */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every request as soon as it was answered
         * @description Server-sent events: `event: request`, with an entry of the journal as JSON in `data`. In a session, its requests;
         *     otherwise those of all sessions.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__mock/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is switched on */
        get: operations["getFaults"];
        /**
         * Switch misbehaviour on, in place of all that was on
         * @description Calls are counted from here on. Several that are due for the same call are all done, the first one innermost: a
         *     latency that comes after a status holds back the refusal. An empty list switches everything off.
         *
         *     For one request alone, say it in the request's own header: `X-Mock-Fault: lost-answer` or
         *     `X-Mock-Fault: status=503 retry-after=2, latency=50..200`.
         */
        put: operations["setFaults"];
        post?: never;
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
        Nothing: Record<string, never>;
        /**
         * @description `pending` and `processing` while an enrichment is under way, `completed` once there is a value, `failed`
         *     where the enrichment came to nothing.
         * @enum {string}
         */
        CellStatus: "pending" | "processing" | "completed" | "failed";
        SeedCellRequest: {
            listId: components["schemas"]["Uuid"];
            rowId: components["schemas"]["Uuid"];
            columnId: components["schemas"]["Uuid"];
            status: components["schemas"]["CellStatus"];
            /** @description Any JSON value; null where absent. */
            value?: unknown;
            reasoning?: string | null;
            error?: string | null;
        };
        LandEnrichmentRequest: {
            listId: components["schemas"]["Uuid"];
            rowId: components["schemas"]["Uuid"];
            columnId: components["schemas"]["Uuid"];
            /** @description Any JSON value; null where absent. */
            value?: unknown;
            reasoning?: string | null;
            error?: string | null;
        };
        Landed: {
            landed: boolean;
        };
        Faults: {
            faults: components["schemas"]["Misbehaviour"][];
        };
        /** @description What the mock does wrong on purpose, for which calls, and when. */
        Misbehaviour: {
            /** @description The `operationId` that it concerns; every one where absent. */
            operation?: string;
            when?: components["schemas"]["When"];
            does: components["schemas"]["Deed"];
        };
        /**
         * @description All that is given must hold; always where nothing is given. Calls of the operation are counted from 1, for each
         *     misbehaviour by itself.
         */
        When: {
            /** @description Share of calls, drawn from the mock's seed. */
            probability?: number;
            /** @description This call alone. */
            nth?: number;
            /** @description Each call whose number this divides. */
            every?: number;
            /** @description At most so often. */
            times?: number;
        };
        Deed: {
            /**
             * @description - `break`: a `fault` of the gallery (`cell-contract mock --list-faults`).
             *     - `latency`: the call is done at once, its answer held back for `ms`, or for a time drawn from `ms` to `maxMs`.
             *     - `status`: answered with `status`, and not done.
             *     - `reset`: the connection is reset, and the call not done.
             *     - `lost-answer`: the call is done, then the connection is reset in place of an answer.
             *     - `done-late`: the call is done only after `ms`, even where its sender has given up by then.
             *     - `slow-body`: the headers come at once, the body bit by bit over `ms`.
             *     - `truncated-body`: the connection ends in the middle of the body.
             * @enum {string}
             */
            kind: "break" | "latency" | "status" | "reset" | "lost-answer" | "done-late" | "slow-body" | "truncated-body";
            /** @description Of `break`, a name of the gallery. */
            fault?: string;
            /** @description Of `latency`, `done-late` and `slow-body`, milliseconds. */
            ms?: number;
            /** @description Of `latency`, the longest; as `ms` where absent. */
            maxMs?: number;
            /**
             * @description Of `latency`: `even` draws all times alike, `long-tail` mostly short ones and few long ones.
             * @enum {string}
             */
            distribution?: "even" | "long-tail";
            /** @description Of `status`. */
            status?: number;
            /** @description Of `status`, the `Retry-After` header; 1 where absent and the status is 429 or 503. */
            retryAfterSeconds?: number;
        };
        Clock: {
            now: components["schemas"]["Time"];
            /** @description Whether time stands still. */
            frozen: boolean;
        };
        /** @description Done in this order. */
        SetClockRequest: {
            /** @description True stops time, false lets it go on from where it stands. */
            frozen?: boolean;
            /** @description Moves time ahead to this moment. */
            at?: components["schemas"]["Time"];
            /** @description Moves time ahead by this. */
            advanceMs?: number;
        };
        Requests: {
            requests: components["schemas"]["JournalEntry"][];
        };
        JournalEntry: {
            /** @description Counts the requests of the session from 1. */
            number: number;
            /** @description Absent in the main world. */
            session?: string;
            at: components["schemas"]["Time"];
            /** @description The `operationId`; null where the API has no such path or method. */
            operation: string | null;
            method: string;
            path: string;
            query: {
                [key: string]: string | string[];
            };
            /** @description The JSON that was sent; absent where there was none, or where it was long. */
            body?: unknown;
            /** @description Of the answer; 0 where the connection was reset in its place. */
            status: number;
            /** @description From the whole request to the answer, in milliseconds. */
            ms: number;
            /** @description What it did or why it did not, such as `inserted`, `updated`, `row not found`. */
            did: string;
        };
        /** @description All lists, oldest first. What is left out of a list, a column, a row or a cell gets what the API would give it. */
        Snapshot: {
            /** @description The moment that it shows. */
            at?: components["schemas"]["Time"];
            lists: components["schemas"]["SnapshotList"][];
        };
        SnapshotList: {
            id: components["schemas"]["Uuid"];
            /** @description The caller who owns it; the first token's where absent. */
            owner?: string;
            name?: string | null;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            /** @description When an enrichment last started in it. */
            enrichingSince?: components["schemas"]["Time"];
            /** @description From left to right. */
            columns?: components["schemas"]["SnapshotColumn"][];
            /** @description From the top. */
            rows?: components["schemas"]["SnapshotRow"][];
        };
        SnapshotColumn: {
            id: components["schemas"]["Uuid"];
            name: string;
            schema: components["schemas"]["ColumnSchema"];
            prompt?: string | null;
            responseType?: string | null;
            source?: components["schemas"]["ColumnSource"];
            subject?: string | null;
            isFilter?: boolean;
            enrichmentType?: string | null;
            /** @description Any JSON value. */
            config?: unknown;
            createdAt?: components["schemas"]["Time"];
            isPreview?: boolean;
            category?: string | null;
            builtInKey?: string | null;
        };
        SnapshotRow: {
            id: components["schemas"]["Uuid"];
            linkedinUrl?: string | null;
            /** @description Any JSON value. */
            profileData?: unknown;
            source?: string | null;
            addedAt?: components["schemas"]["Time"];
            companyRowId?: string | null;
            companyDomain?: string | null;
            /** @description By the id of the column. */
            cells?: {
                [key: string]: components["schemas"]["SnapshotCell"];
            };
        };
        SnapshotCell: {
            id?: components["schemas"]["Uuid"];
            /** @description Any JSON value; null where absent. */
            value?: unknown;
            status?: components["schemas"]["CellStatus"];
            reasoning?: string | null;
            error?: string | null;
            createdAt?: components["schemas"]["Time"];
            updatedAt?: components["schemas"]["Time"];
            /**
             * @description One that is in flight. A cell that is `pending` or `processing` and has none stays so until it is landed or
             *     overwritten.
             */
            enrichment?: {
                startedAt: components["schemas"]["Time"];
                /** @description Decides, with the seed and the column, how it ends. */
                turn: number;
                /** @enum {string} */
                held?: "pending" | "processing";
            };
            /** @description How many enrichments were started for it. */
            starts?: number;
        };
        /** @description Why a call was refused. */
        Error: {
            error: string;
            code: string;
        };
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
         * @description Where values come from. Columns from `web` or `reasoning` are dynamic, that is, enriched.
         * @enum {string}
         */
        ColumnSource: "profile" | "web" | "reasoning";
    };
    responses: {
        /** @description The call was refused or could not be done. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
/** Every operation by its `operationId`: its parameters, its body and its answers. */
export interface operations {
    resetMock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refused"];
        };
    };
    seedCell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeedCellRequest"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refused"];
        };
    };
    landEnrichment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LandEnrichmentRequest"];
            };
        };
        responses: {
            /** @description Whether there was one to land. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Landed"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refused"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The moment, and whether time stands still. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClockRequest"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only those with a higher number. */
                after?: number;
                /** @description At most so many, the latest of them. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream that ends when the client or the mock closes it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    getFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that is switched on, in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            default: components["responses"]["Refused"];
        };
    };
    setFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "faults": [
                 *         {
                 *           "operation": "updateListCell",
                 *           "when": {
                 *             "nth": 3
                 *           },
                 *           "does": {
                 *             "kind": "lost-answer"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Faults"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refused"];
        };
    };
}
