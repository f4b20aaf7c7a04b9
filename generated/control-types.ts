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
         *     `X-Mock-Fault: latency=50..200, status=503 retry-after=2`.
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
        /** @enum {string} */
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
             *     - `lands-late`: the call is done only after `ms`, even where its sender has given up by then.
             *     - `slow-body`: the headers come at once, the body bit by bit over `ms`.
             *     - `truncated-body`: the connection ends in the middle of the body.
             * @enum {string}
             */
            kind: "break" | "latency" | "status" | "reset" | "lost-answer" | "lands-late" | "slow-body" | "truncated-body";
            /** @description Of `break`, a name of the gallery. */
            fault?: string;
            /** @description Of `latency`, `lands-late` and `slow-body`, milliseconds. */
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
        /** @description Why a call was refused. */
        Error: {
            error: string;
            code: string;
        };
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
