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
}
