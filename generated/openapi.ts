// Written by `npm run generate` from spec/openapi.yaml; do not edit.

/** The bundled OpenAPI document; every `$ref` in it points into itself. */
export const openapi = {
  "openapi": "3.1.0",
  "info": {
    "title": "Lists API",
    "version": "1.0.0",
    "summary": "Lists of people with typed columns, and the one write that sets a cell by hand.",
    "description": "A list is a spreadsheet of people. It has rows (people), typed columns, and one cell wherever a row and a\ncolumn cross. Background enrichment fills the cells of dynamic columns; a person may put a value into any\ncell with `updateListCell`, which is what this contract is mainly about. The other eight operations set the\nstage for that write and read back what it did.\n\n**Two spellings.** The write answers in snake_case (`column_id`), every read in camelCase (`columnId`).\n\n**Rules.** `x-rules` lists each rule that a server is judged by, with a permanent id and a level: a MUST is\nstated by the API's own documentation, a SHOULD follows from it, a MAY is left open and only observed.\n\n**Room for servers.** A server may answer 422 wherever this document says 400, add members to any answer,\nleave `code` out of errors, order cells, rows and columns as it likes, and write times with any offset and\nany precision that RFC 3339 allows.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:4010",
      "description": "The mock, where `cell-contract mock` listens unless told otherwise."
    }
  ],
  "security": [
    {
      "bearerAuth": []
    }
  ],
  "tags": [
    {
      "name": "Cells",
      "description": "The values themselves."
    },
    {
      "name": "Lists",
      "description": "Making lists and reading them back."
    },
    {
      "name": "Columns",
      "description": "The typed columns of a list, and the enrichment that fills dynamic ones."
    },
    {
      "name": "Rows",
      "description": "The people in a list."
    }
  ],
  "paths": {
    "/api/lists/{id}/cells": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ListId"
        }
      ],
      "put": {
        "operationId": "updateListCell",
        "tags": [
          "Cells"
        ],
        "summary": "Put a value into one cell by hand",
        "description": "An upsert keyed by the pair of column and row. Where the pair has a cell already, that cell is updated and\nkeeps its `id` and `created_at`; where it has none, one is inserted. Either way exactly one cell exists for\nthe pair afterwards, and it is returned.\n\n**Status.** The cell ends as `completed`, with `reasoning` and `error` null, whatever state it was in\nbefore.\n\n**Typing.** The column's `schema.type` says what a value should look like. It is not enforced: any JSON\nvalue is stored and comes back exactly as it was sent, of the same JSON type. Later readers may still\nchoke on a mistyped value, so read the type (from `getList` or `listListColumns`) before writing.\n\n**Ownership.** The list must be the caller's, and the row and the column must both be of this list. A row\nor column of another list counts as not found, even where the caller owns that list too. The three 404s\nare tried in this order: list, row, column.\n\n**Enrichment.** Writing by hand ends an enrichment that is under way for this cell: what it comes to later\ndoes not replace the written value. To keep the enriched result, wait for it and do not write.\n\n**Order of checks.** Authentication (401), then the shape of ids and body (400), then the three look-ups\n(404). A refused call writes nothing.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/UpdateCellRequest"
              },
              "examples": {
                "text": {
                  "summary": "A text",
                  "value": {
                    "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                    "value": "Head of Research"
                  }
                },
                "multiselect": {
                  "summary": "Several choices at once",
                  "value": {
                    "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "columnId": "9f8b7a6c-5d4e-4f3a-8b2c-1d0e9f8a7b6c",
                    "value": [
                      "speaker",
                      "sponsor"
                    ]
                  }
                },
                "cleared": {
                  "summary": "Nothing, written on purpose",
                  "value": {
                    "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                    "value": null
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The cell as it is after the write.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/UpdateCellResponse"
                },
                "example": {
                  "cell": {
                    "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                    "list_id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "column_id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                    "row_id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "value": "Head of Research",
                    "status": "completed",
                    "reasoning": null,
                    "error": null,
                    "created_at": "2025-03-01T09:00:00.000Z",
                    "updated_at": "2025-03-01T09:30:12.345Z"
                  }
                }
              }
            }
          },
          "400": {
            "description": "An id breaks the `Uuid` pattern, or the body is not the JSON object asked for.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "rowId": {
                    "summary": "A row id that is no UUID",
                    "value": {
                      "error": "body.rowId must be a UUID.",
                      "code": "validation_failed"
                    }
                  },
                  "json": {
                    "summary": "A body that is not JSON",
                    "value": {
                      "error": "The request body must be valid JSON.",
                      "code": "validation_failed"
                    }
                  }
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "description": "The list, the row or the column does not exist for this caller; tried in that order.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "list": {
                    "summary": "No such list, or another caller's",
                    "value": {
                      "error": "List not found.",
                      "code": "list_not_found"
                    }
                  },
                  "row": {
                    "summary": "No such row in this list",
                    "value": {
                      "error": "Row not found.",
                      "code": "row_not_found"
                    }
                  },
                  "column": {
                    "summary": "No such column in this list",
                    "value": {
                      "error": "Column not found.",
                      "code": "column_not_found"
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    },
    "/api/lists": {
      "get": {
        "operationId": "listLists",
        "tags": [
          "Lists"
        ],
        "summary": "List the caller's lists",
        "description": "Every list that the caller owns, newest first, each with the number of its rows.",
        "responses": {
          "200": {
            "description": "The lists.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListsResponse"
                },
                "example": {
                  "lists": [
                    {
                      "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                      "userId": "user_1",
                      "name": "Conference speakers",
                      "enrichmentStatus": "idle",
                      "createdAt": "2025-03-01T08:59:00.000Z",
                      "updatedAt": "2025-03-01T09:30:12.345Z",
                      "activeSearchId": null,
                      "searchFilters": null,
                      "rowCount": 1
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      },
      "post": {
        "operationId": "createList",
        "tags": [
          "Lists"
        ],
        "summary": "Create a list",
        "description": "A new list of the caller's, which holds the built-in columns and no rows yet.",
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateListRequest"
              },
              "example": {
                "name": "Conference speakers"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new list.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreateListResponse"
                },
                "example": {
                  "sheet": {
                    "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "userId": "user_1",
                    "name": "Conference speakers",
                    "enrichmentStatus": "idle",
                    "createdAt": "2025-03-01T08:59:00.000Z",
                    "updatedAt": "2025-03-01T08:59:00.000Z",
                    "activeSearchId": null,
                    "searchFilters": null
                  }
                }
              }
            }
          },
          "201": {
            "description": "The new list.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreateListResponse"
                },
                "example": {
                  "sheet": {
                    "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "userId": "user_1",
                    "name": "Conference speakers",
                    "enrichmentStatus": "idle",
                    "createdAt": "2025-03-01T08:59:00.000Z",
                    "updatedAt": "2025-03-01T08:59:00.000Z",
                    "activeSearchId": null,
                    "searchFilters": null
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    },
    "/api/lists/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ListId"
        }
      ],
      "get": {
        "operationId": "getList",
        "tags": [
          "Lists"
        ],
        "summary": "Read a whole list",
        "description": "The list with all its rows, columns and cells in one answer, in no promised order. What `updateListCell`\nhas answered shows here at once.\n",
        "responses": {
          "200": {
            "description": "The list and everything in it.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ListResponse"
                },
                "example": {
                  "sheet": {
                    "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "userId": "user_1",
                    "name": "Conference speakers",
                    "enrichmentStatus": "idle",
                    "createdAt": "2025-03-01T08:59:00.000Z",
                    "updatedAt": "2025-03-01T09:30:12.345Z",
                    "activeSearchId": null,
                    "searchFilters": null
                  },
                  "rows": [
                    {
                      "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                      "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                      "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                      "profileData": {
                        "firstName": "Ada",
                        "lastName": "Example"
                      },
                      "source": "manual",
                      "addedAt": "2025-03-01T09:00:00.000Z",
                      "companyRowId": null,
                      "companyDomain": null
                    }
                  ],
                  "columns": [
                    {
                      "id": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                      "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                      "name": "Job title",
                      "prompt": null,
                      "responseType": null,
                      "source": "profile",
                      "subject": null,
                      "isFilter": false,
                      "position": 0,
                      "schema": {
                        "type": "text"
                      },
                      "enrichmentType": null,
                      "config": null,
                      "createdAt": "2025-03-01T08:59:00.000Z",
                      "isPreview": false,
                      "category": null,
                      "builtInKey": "jobTitle"
                    }
                  ],
                  "cells": [
                    {
                      "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                      "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                      "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                      "value": "Head of Research",
                      "status": "completed",
                      "reasoning": null,
                      "error": null,
                      "createdAt": "2025-03-01T09:00:00.000Z",
                      "updatedAt": "2025-03-01T09:30:12.345Z"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/ListNotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    },
    "/api/lists/{id}/columns": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ListId"
        }
      ],
      "get": {
        "operationId": "listListColumns",
        "tags": [
          "Columns"
        ],
        "summary": "List the columns of a list",
        "description": "Every column with its type; the place to look before writing a typed value.",
        "responses": {
          "200": {
            "description": "The columns.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ColumnsResponse"
                },
                "example": {
                  "columns": [
                    {
                      "id": "9f8b7a6c-5d4e-4f3a-8b2c-1d0e9f8a7b6c",
                      "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                      "name": "Roles",
                      "prompt": null,
                      "responseType": null,
                      "source": "profile",
                      "subject": null,
                      "isFilter": false,
                      "position": 1,
                      "schema": {
                        "type": "multiselect",
                        "options": [
                          "speaker",
                          "sponsor",
                          "guest"
                        ]
                      },
                      "enrichmentType": null,
                      "config": null,
                      "createdAt": "2025-03-01T09:05:00.000Z",
                      "isPreview": false,
                      "category": null,
                      "builtInKey": null
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/ListNotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      },
      "post": {
        "operationId": "addListColumn",
        "tags": [
          "Columns"
        ],
        "summary": "Add a column to a list",
        "description": "A new column at the end. A dynamic column starts its enrichment at once: its cells begin as `pending`.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AddColumnRequest"
              },
              "examples": {
                "plain": {
                  "summary": "A column that people fill",
                  "value": {
                    "name": "Roles",
                    "schema": {
                      "type": "multiselect",
                      "options": [
                        "speaker",
                        "sponsor",
                        "guest"
                      ]
                    }
                  }
                },
                "dynamic": {
                  "summary": "A column that enrichment fills",
                  "value": {
                    "name": "Latest paper",
                    "schema": {
                      "type": "url"
                    },
                    "isDynamic": true,
                    "prompt": "Find the most recent paper of this person.",
                    "dataSource": "web"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new column.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AddColumnResponse"
                },
                "example": {
                  "column": {
                    "id": "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                    "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "name": "Latest paper",
                    "prompt": "Find the most recent paper of this person.",
                    "responseType": null,
                    "source": "web",
                    "subject": null,
                    "isFilter": false,
                    "position": 2,
                    "schema": {
                      "type": "url"
                    },
                    "enrichmentType": null,
                    "config": null,
                    "createdAt": "2025-03-01T09:10:00.000Z",
                    "isPreview": false,
                    "category": null,
                    "builtInKey": null
                  }
                }
              }
            }
          },
          "201": {
            "description": "The new column.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AddColumnResponse"
                },
                "example": {
                  "column": {
                    "id": "6ba7b810-9dad-41d1-80b4-00c04fd430c8",
                    "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "name": "Latest paper",
                    "prompt": "Find the most recent paper of this person.",
                    "responseType": null,
                    "source": "web",
                    "subject": null,
                    "isFilter": false,
                    "position": 2,
                    "schema": {
                      "type": "url"
                    },
                    "enrichmentType": null,
                    "config": null,
                    "createdAt": "2025-03-01T09:10:00.000Z",
                    "isPreview": false,
                    "category": null,
                    "builtInKey": null
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/ListNotFound"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    },
    "/api/lists/{id}/rows": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ListId"
        }
      ],
      "get": {
        "operationId": "listListRows",
        "tags": [
          "Rows"
        ],
        "summary": "Page through the rows of a list",
        "description": "One page of rows, each with its cells. `hasMore` tells whether another page follows; ask for it with\n`offset` raised by `limit`.\n",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "How many rows to return at most.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 500,
              "default": 100
            }
          },
          {
            "name": "offset",
            "in": "query",
            "description": "How many rows to leave out at the start.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "default": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RowsResponse"
                },
                "example": {
                  "rows": [
                    {
                      "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                      "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                      "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                      "profileData": {
                        "firstName": "Ada",
                        "lastName": "Example"
                      },
                      "source": "manual",
                      "addedAt": "2025-03-01T09:00:00.000Z",
                      "companyRowId": null,
                      "companyDomain": null,
                      "cells": [
                        {
                          "id": "5a3c1e9b-8d7f-4b6a-9c5e-3f1d2b4a6c8e",
                          "columnId": "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                          "rowId": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                          "value": null,
                          "status": "failed",
                          "reasoning": null,
                          "error": "The page could not be reached.",
                          "createdAt": "2025-03-01T09:00:00.000Z",
                          "updatedAt": "2025-03-01T09:00:07.000Z"
                        }
                      ]
                    }
                  ],
                  "total": 1,
                  "limit": 100,
                  "offset": 0,
                  "hasMore": false
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/ListNotFound"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      },
      "post": {
        "operationId": "createListRow",
        "tags": [
          "Rows"
        ],
        "summary": "Add a person to a list",
        "description": "A new row; where the list already holds a row with the same `linkedinUrl`, what is sent is merged into that\none. `columnsToEnrich` names the dynamic columns whose enrichment starts for the row.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CreateRowRequest"
              },
              "example": {
                "firstName": "Ada",
                "lastName": "Example",
                "linkedinUrl": "https://www.linkedin.com/in/ada-example"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The row, new or merged into.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreateRowResponse"
                },
                "example": {
                  "row": {
                    "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                    "profileData": {
                      "firstName": "Ada",
                      "lastName": "Example"
                    },
                    "source": "manual",
                    "addedAt": "2025-03-01T09:00:00.000Z",
                    "companyRowId": null,
                    "companyDomain": null
                  },
                  "columnsToEnrich": [
                    "6ba7b810-9dad-41d1-80b4-00c04fd430c8"
                  ]
                }
              }
            }
          },
          "201": {
            "description": "The row, new or merged into.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CreateRowResponse"
                },
                "example": {
                  "row": {
                    "id": "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d",
                    "listId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    "linkedinUrl": "https://www.linkedin.com/in/ada-example",
                    "profileData": {
                      "firstName": "Ada",
                      "lastName": "Example"
                    },
                    "source": "manual",
                    "addedAt": "2025-03-01T09:00:00.000Z",
                    "companyRowId": null,
                    "companyDomain": null
                  },
                  "columnsToEnrich": [
                    "6ba7b810-9dad-41d1-80b4-00c04fd430c8"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "$ref": "#/components/responses/ListNotFound"
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    },
    "/api/lists/{id}/columns/{colId}/generate": {
      "parameters": [
        {
          "$ref": "#/components/parameters/ListId"
        },
        {
          "name": "colId",
          "in": "path",
          "required": true,
          "description": "The column to enrich; a dynamic one of this list.",
          "schema": {
            "$ref": "#/components/schemas/Uuid"
          }
        }
      ],
      "post": {
        "operationId": "generateListColumn",
        "tags": [
          "Columns"
        ],
        "summary": "Start the enrichment of a dynamic column again",
        "description": "The cells of this column in the named rows become `pending` at once and are enriched afresh in the\nbackground. Only dynamic columns (`source` is `web` or `reasoning`) can be enriched; any other answers 400.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/GenerateColumnRequest"
              },
              "example": {
                "rowIds": [
                  "0b5f2f6c-3d1e-4c8a-9a57-6f1d2f3b4c5d"
                ]
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The enrichment has started.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GenerateColumnResponse"
                },
                "example": {
                  "success": true,
                  "taskId": "task_42",
                  "rowCount": 1
                }
              }
            }
          },
          "400": {
            "description": "An id or the body is malformed, or the column is not dynamic.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "example": {
                  "error": "Only a dynamic column can be enriched.",
                  "code": "column_not_dynamic"
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "404": {
            "description": "The list, the column or one of the rows does not exist for this caller.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Error"
                },
                "examples": {
                  "list": {
                    "summary": "No such list, or another caller's",
                    "value": {
                      "error": "List not found.",
                      "code": "list_not_found"
                    }
                  },
                  "column": {
                    "summary": "No such column in this list",
                    "value": {
                      "error": "Column not found.",
                      "code": "column_not_found"
                    }
                  }
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/ContentTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/UnprocessableContent"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "503": {
            "$ref": "#/components/responses/ServiceUnavailable"
          },
          "default": {
            "$ref": "#/components/responses/UnexpectedError"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearerAuth": {
        "type": "http",
        "scheme": "bearer",
        "description": "`Authorization: Bearer <token>`. A token belongs to one caller, and a caller owns lists. Without a known\ntoken every operation answers 401, before it looks at anything else.\n"
      }
    },
    "parameters": {
      "ListId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The list; one of the caller's.",
        "schema": {
          "$ref": "#/components/schemas/Uuid"
        }
      }
    },
    "schemas": {
      "Uuid": {
        "type": "string",
        "description": "A UUID of version 1 to 8 and variant 8, 9, a or b in either case, the nil UUID, or the max UUID in lower\ncase; nothing before it and nothing after it. Ids are compared without regard to case.\n",
        "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
      },
      "Time": {
        "type": "string",
        "format": "date-time",
        "description": "A moment as RFC 3339 writes it, with any offset and any precision."
      },
      "ColumnType": {
        "type": "string",
        "description": "What the values of a column should look like. `updateListCell` does not enforce it.",
        "enum": [
          "text",
          "number",
          "boolean",
          "url",
          "enum",
          "multiselect",
          "list",
          "date",
          "email",
          "phone"
        ]
      },
      "ColumnSource": {
        "type": "string",
        "description": "Where values come from. Columns from `web` or `reasoning` are dynamic, that is, enriched.",
        "enum": [
          "profile",
          "web",
          "reasoning"
        ]
      },
      "CellStatus": {
        "type": "string",
        "description": "`pending` and `processing` while an enrichment is under way, `completed` once there is a value, `failed`\nwhere the enrichment came to nothing.\n",
        "enum": [
          "pending",
          "processing",
          "completed",
          "failed"
        ]
      },
      "ReadCellStatus": {
        "type": "string",
        "description": "`CellStatus` and two older spellings that a read may still show: `complete` for `completed` and `error` for\n`failed`.\n",
        "enum": [
          "pending",
          "processing",
          "completed",
          "failed",
          "complete",
          "error"
        ]
      },
      "ColumnSchema": {
        "type": "object",
        "description": "The type of a column and what refines it. Members that do not go with the type are left out or null.",
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "$ref": "#/components/schemas/ColumnType"
          },
          "format": {
            "type": [
              "string",
              "null"
            ],
            "description": "How to show the value."
          },
          "currency": {
            "type": [
              "string",
              "null"
            ],
            "description": "The currency of a number."
          },
          "scale": {
            "type": [
              "number",
              "string",
              "null"
            ],
            "description": "The scale of a number."
          },
          "textFormat": {
            "type": [
              "string",
              "null"
            ],
            "description": "How to show a text."
          },
          "options": {
            "type": [
              "array",
              "null"
            ],
            "description": "The choices of an `enum` or a `multiselect`. The mock takes and gives strings; a server may have objects.",
            "items": {}
          },
          "itemType": {
            "type": [
              "string",
              "null"
            ],
            "description": "What the items of a `list` are."
          },
          "maxItems": {
            "type": [
              "integer",
              "null"
            ],
            "description": "How many items a `list` may have."
          },
          "linkType": {
            "type": [
              "string",
              "null"
            ],
            "description": "What a `url` leads to."
          }
        }
      },
      "UpdateCellRequest": {
        "type": "object",
        "description": "Which cell, and what to put there. Whether members beyond these three are accepted, and whether `value` may be\nabsent, is up to the server.\n",
        "required": [
          "rowId",
          "columnId"
        ],
        "properties": {
          "rowId": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The row; one of this list."
          },
          "columnId": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The column; one of this list."
          },
          "value": {
            "description": "Any JSON value, null included. It is stored and shown verbatim; it should match the column's type."
          }
        }
      },
      "UpdateCellResponse": {
        "type": "object",
        "required": [
          "cell"
        ],
        "properties": {
          "cell": {
            "$ref": "#/components/schemas/WrittenCell"
          }
        }
      },
      "WrittenCell": {
        "type": "object",
        "description": "A cell as the write answers it, in snake_case.",
        "required": [
          "id",
          "list_id",
          "column_id",
          "row_id",
          "value",
          "status",
          "reasoning",
          "error",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Stays the same for as long as the pair of column and row has a cell."
          },
          "list_id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "column_id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "row_id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "value": {
            "description": "The value that was written, verbatim."
          },
          "status": {
            "$ref": "#/components/schemas/CellStatus",
            "description": "`completed` after every write by hand."
          },
          "reasoning": {
            "type": [
              "string",
              "null"
            ],
            "description": "How an enrichment came to its value; null after a write by hand."
          },
          "error": {
            "type": [
              "string",
              "null"
            ],
            "description": "Why an enrichment failed; null after a write by hand."
          },
          "created_at": {
            "$ref": "#/components/schemas/Time"
          },
          "updated_at": {
            "$ref": "#/components/schemas/Time"
          }
        }
      },
      "Cell": {
        "type": "object",
        "description": "A cell as reads show it, in camelCase.",
        "required": [
          "id",
          "columnId",
          "rowId",
          "value",
          "status",
          "reasoning",
          "error",
          "createdAt",
          "updatedAt"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Stays the same for as long as the pair of column and row has a cell."
          },
          "columnId": {
            "$ref": "#/components/schemas/Uuid"
          },
          "rowId": {
            "$ref": "#/components/schemas/Uuid"
          },
          "value": {
            "description": "Any JSON value; null where there is none yet."
          },
          "status": {
            "$ref": "#/components/schemas/ReadCellStatus"
          },
          "reasoning": {
            "type": [
              "string",
              "null"
            ],
            "description": "How an enrichment came to its value."
          },
          "error": {
            "type": [
              "string",
              "null"
            ],
            "description": "Why an enrichment failed."
          },
          "createdAt": {
            "$ref": "#/components/schemas/Time"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Time"
          }
        }
      },
      "Sheet": {
        "type": "object",
        "description": "A list without what is in it.",
        "required": [
          "id",
          "userId",
          "name",
          "enrichmentStatus",
          "createdAt",
          "updatedAt",
          "activeSearchId",
          "searchFilters"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "userId": {
            "type": "string",
            "description": "The caller who owns the list."
          },
          "name": {
            "type": [
              "string",
              "null"
            ]
          },
          "enrichmentStatus": {
            "type": [
              "string",
              "null"
            ],
            "description": "Whether an enrichment is under way somewhere in the list."
          },
          "createdAt": {
            "$ref": "#/components/schemas/Time"
          },
          "updatedAt": {
            "$ref": "#/components/schemas/Time"
          },
          "activeSearchId": {
            "type": [
              "string",
              "null"
            ],
            "description": "The search that is filling the list, if any."
          },
          "searchFilters": {
            "description": "What that search looks for; any JSON value."
          }
        }
      },
      "SheetWithRowCount": {
        "description": "A list and the number of its rows.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Sheet"
          },
          {
            "type": "object",
            "required": [
              "rowCount"
            ],
            "properties": {
              "rowCount": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        ]
      },
      "Column": {
        "type": "object",
        "description": "A column of a list.",
        "required": [
          "id",
          "listId",
          "name",
          "prompt",
          "responseType",
          "source",
          "subject",
          "isFilter",
          "position",
          "schema",
          "enrichmentType",
          "config",
          "createdAt",
          "isPreview",
          "category",
          "builtInKey"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "listId": {
            "$ref": "#/components/schemas/Uuid"
          },
          "name": {
            "type": "string"
          },
          "prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "What enrichment is asked to find, for a dynamic column."
          },
          "responseType": {
            "type": [
              "string",
              "null"
            ]
          },
          "source": {
            "description": "Where values come from; null where the server does not say.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ColumnSource"
              },
              {
                "type": "null"
              }
            ]
          },
          "subject": {
            "type": [
              "string",
              "null"
            ]
          },
          "isFilter": {
            "type": "boolean"
          },
          "position": {
            "type": "number",
            "description": "Where the column stands among the others; smaller is further left."
          },
          "schema": {
            "$ref": "#/components/schemas/ColumnSchema"
          },
          "enrichmentType": {
            "type": [
              "string",
              "null"
            ]
          },
          "config": {
            "description": "Settings of the enrichment; any JSON value."
          },
          "createdAt": {
            "$ref": "#/components/schemas/Time"
          },
          "isPreview": {
            "type": "boolean"
          },
          "category": {
            "type": [
              "string",
              "null"
            ]
          },
          "builtInKey": {
            "type": [
              "string",
              "null"
            ],
            "description": "Which built-in column this is; null for a column that someone added."
          }
        }
      },
      "Row": {
        "type": "object",
        "description": "A person in a list.",
        "required": [
          "id",
          "listId",
          "linkedinUrl",
          "profileData",
          "source",
          "addedAt",
          "companyRowId",
          "companyDomain"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/Uuid"
          },
          "listId": {
            "$ref": "#/components/schemas/Uuid"
          },
          "linkedinUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "At most one row of a list has a given one."
          },
          "profileData": {
            "description": "What is known about the person; any JSON value."
          },
          "source": {
            "type": [
              "string",
              "null"
            ],
            "description": "How the row came into the list."
          },
          "addedAt": {
            "$ref": "#/components/schemas/Time"
          },
          "companyRowId": {
            "type": [
              "string",
              "null"
            ]
          },
          "companyDomain": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "RowWithCells": {
        "description": "A row and its cells.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Row"
          },
          {
            "type": "object",
            "required": [
              "cells"
            ],
            "properties": {
              "cells": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Cell"
                }
              }
            }
          }
        ]
      },
      "ListsResponse": {
        "type": "object",
        "required": [
          "lists"
        ],
        "properties": {
          "lists": {
            "type": "array",
            "description": "Newest first.",
            "items": {
              "$ref": "#/components/schemas/SheetWithRowCount"
            }
          }
        }
      },
      "CreateListRequest": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "What to call the list."
          }
        }
      },
      "CreateListResponse": {
        "type": "object",
        "required": [
          "sheet"
        ],
        "properties": {
          "sheet": {
            "$ref": "#/components/schemas/Sheet"
          }
        }
      },
      "ListResponse": {
        "type": "object",
        "required": [
          "sheet",
          "rows",
          "columns",
          "cells"
        ],
        "properties": {
          "sheet": {
            "$ref": "#/components/schemas/Sheet"
          },
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Row"
            }
          },
          "columns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Column"
            }
          },
          "cells": {
            "type": "array",
            "description": "At most one for each pair of column and row.",
            "items": {
              "$ref": "#/components/schemas/Cell"
            }
          }
        }
      },
      "ColumnsResponse": {
        "type": "object",
        "required": [
          "columns"
        ],
        "properties": {
          "columns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Column"
            }
          }
        }
      },
      "AddColumnRequest": {
        "type": "object",
        "required": [
          "name",
          "schema"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "The heading."
          },
          "schema": {
            "$ref": "#/components/schemas/ColumnSchema"
          },
          "isDynamic": {
            "type": "boolean",
            "description": "Whether enrichment fills the column."
          },
          "prompt": {
            "type": [
              "string",
              "null"
            ],
            "description": "What enrichment is to find, for a dynamic column."
          },
          "dataSource": {
            "description": "Where enrichment is to look; becomes the column's `source`.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/ColumnSource"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "AddColumnResponse": {
        "type": "object",
        "required": [
          "column"
        ],
        "properties": {
          "column": {
            "$ref": "#/components/schemas/Column"
          }
        }
      },
      "RowsResponse": {
        "type": "object",
        "required": [
          "rows",
          "total",
          "limit",
          "offset",
          "hasMore"
        ],
        "properties": {
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/RowWithCells"
            }
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "How many rows the list has in all."
          },
          "limit": {
            "type": "integer",
            "description": "The `limit` that was applied."
          },
          "offset": {
            "type": "integer",
            "description": "The `offset` that was applied."
          },
          "hasMore": {
            "type": "boolean",
            "description": "Whether rows follow after this page."
          }
        }
      },
      "CreateRowRequest": {
        "type": "object",
        "description": "Who to add. Further members are kept as part of the person's profile.",
        "properties": {
          "firstName": {
            "type": [
              "string",
              "null"
            ]
          },
          "lastName": {
            "type": [
              "string",
              "null"
            ]
          },
          "linkedinUrl": {
            "type": [
              "string",
              "null"
            ],
            "description": "Tells people apart; a row that has it already is merged into."
          }
        }
      },
      "CreateRowResponse": {
        "type": "object",
        "required": [
          "row",
          "columnsToEnrich"
        ],
        "properties": {
          "row": {
            "$ref": "#/components/schemas/Row"
          },
          "columnsToEnrich": {
            "type": "array",
            "description": "The dynamic columns whose enrichment starts for this row. The mock gives their ids.",
            "items": {}
          }
        }
      },
      "GenerateColumnRequest": {
        "type": "object",
        "required": [
          "rowIds"
        ],
        "properties": {
          "rowIds": {
            "type": "array",
            "description": "The rows whose cells to enrich; rows of this list.",
            "items": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        }
      },
      "GenerateColumnResponse": {
        "type": "object",
        "required": [
          "success",
          "taskId",
          "rowCount"
        ],
        "properties": {
          "success": {
            "type": "boolean"
          },
          "taskId": {
            "type": "string",
            "description": "Names the background task."
          },
          "rowCount": {
            "type": "integer",
            "minimum": 0,
            "description": "How many cells are being enriched."
          }
        }
      },
      "Error": {
        "type": "object",
        "description": "Why a call was refused.",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "string",
            "minLength": 1,
            "description": "A sentence for people. For a 404 it names what is missing, the list, the row or the column."
          },
          "code": {
            "type": [
              "string",
              "null"
            ],
            "description": "The reason for programs, where the server gives one: `unauthorized`, `validation_failed`, `list_not_found`,\n`row_not_found`, `column_not_found`, `column_not_dynamic`, `content_too_large`, `unsupported_media_type`,\n`rate_limited`, `internal_error`, `unavailable`, or another.\n"
          }
        }
      }
    },
    "headers": {
      "RetryAfter": {
        "description": "How long to wait before the next try, in seconds or as an HTTP date.",
        "schema": {
          "type": "string"
        }
      }
    },
    "responses": {
      "BadRequest": {
        "description": "An id, a query parameter or the body is not as this document asks.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "path.id must be a UUID.",
              "code": "validation_failed"
            }
          }
        }
      },
      "Unauthorized": {
        "description": "There is no `Authorization` header, it is not `Bearer <token>`, or nobody has this token.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Send \"Authorization: Bearer <token>\" with a token that this server knows.",
              "code": "unauthorized"
            }
          }
        }
      },
      "ListNotFound": {
        "description": "No such list, or another caller's; the two are not told apart.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "List not found.",
              "code": "list_not_found"
            }
          }
        }
      },
      "ContentTooLarge": {
        "description": "The body is larger than the server takes. A limit lies above 64 KiB.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The request body may have 1048576 bytes at most.",
              "code": "content_too_large"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The body is not sent as JSON.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The request body must be sent as application/json.",
              "code": "unsupported_media_type"
            }
          }
        }
      },
      "UnprocessableContent": {
        "description": "What 400 says; servers may use either.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "body.columnId is missing.",
              "code": "validation_failed"
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "Too many calls in too short a time. Wait, then repeat the call.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Too many requests; try again in a second.",
              "code": "rate_limited"
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The server failed. No input should bring this about.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "Something went wrong on the server.",
              "code": "internal_error"
            }
          }
        }
      },
      "ServiceUnavailable": {
        "description": "The server cannot answer at the moment. Wait, then repeat the call.",
        "headers": {
          "Retry-After": {
            "$ref": "#/components/headers/RetryAfter"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The server is not available at the moment.",
              "code": "unavailable"
            }
          }
        }
      },
      "UnexpectedError": {
        "description": "Any other error, such as 405 for a method that the path does not have.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Error"
            },
            "example": {
              "error": "The method must be one that this path has.",
              "code": "method_not_allowed"
            }
          }
        }
      }
    }
  },
  "x-rules": [
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
  ]
};
