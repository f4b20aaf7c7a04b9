// Written by `npm run generate` from spec/openapi.yaml; do not edit.

import type { IHttpOperation } from '@stoplight/types';

// Typed loosely first: the model's enums do not take the literals that a JSON value consists of.
const data: object = [
 {
  "id": "060944cbb5341",
  "method": "put",
  "path": "/api/lists/{id}/cells",
  "tags": [
   {
    "id": "771811098580e",
    "name": "Cells"
   }
  ],
  "extensions": {},
  "iid": "updateListCell",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "0e58c6c5edf61",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "8658d43f38cbd",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "cell"
       ],
       "properties": {
        "cell": {
         "type": "object",
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
           "type": "string"
          },
          "list_id": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "column_id": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "row_id": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "value": {},
          "status": {
           "type": "string",
           "enum": [
            "pending",
            "processing",
            "completed",
            "failed"
           ]
          },
          "reasoning": {
           "type": [
            "string",
            "null"
           ]
          },
          "error": {
           "type": [
            "string",
            "null"
           ]
          },
          "created_at": {
           "type": "string",
           "format": "date-time"
          },
          "updated_at": {
           "type": "string",
           "format": "date-time"
          }
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e638c500440f7",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "a96fb5a91fc9f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e648c50044244",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "85c712db0900d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e678c5004592b",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "d5bcecc85d623",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1e68c50076c78",
    "code": "413",
    "headers": [],
    "contents": [
     {
      "id": "f50e5d5bb0047",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1ec8c500761aa",
    "code": "415",
    "headers": [],
    "contents": [
     {
      "id": "fd63084876029",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "56d8c500a70b4",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "0b248892e782f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "5688c500a7935",
    "code": "429",
    "headers": [
     {
      "id": "51fa1f637c5d4",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "673c815cf8f6b",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "17e8c53d6eb85",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "1b21e41f03962",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "17f8c53d6e5d0",
    "code": "503",
    "headers": [
     {
      "id": "42c30779d3f20",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "3603365339c64",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "ff441392d2a58",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "57f302d2beee4",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "body": {
    "id": "9c0afcd7a8d97",
    "contents": [
     {
      "id": "3e5aeba702ad5",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "rowId",
        "columnId"
       ],
       "properties": {
        "rowId": {
         "type": "string",
         "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
        },
        "columnId": {
         "type": "string",
         "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
        },
        "value": {}
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ],
    "required": true
   },
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "ec1276081677d",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "1d592312d8b92",
  "method": "get",
  "path": "/api/lists",
  "tags": [
   {
    "id": "1e730f2836448",
    "name": "Lists"
   }
  ],
  "extensions": {},
  "iid": "listLists",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "2278dba57fffa",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "3b6a22bfd9ae2",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "lists"
       ],
       "properties": {
        "lists": {
         "type": "array",
         "items": {
          "allOf": [
           {
            "type": "object",
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
              "type": "string",
              "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
             },
             "userId": {
              "type": "string"
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
              ]
             },
             "createdAt": {
              "type": "string",
              "format": "date-time"
             },
             "updatedAt": {
              "type": "string",
              "format": "date-time"
             },
             "activeSearchId": {
              "type": [
               "string",
               "null"
              ]
             },
             "searchFilters": {}
            }
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
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "8288dd824f12d",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "337ea5006b078",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e9c8dd82a2253",
    "code": "429",
    "headers": [
     {
      "id": "3b1b3c4f6b009",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "fe76e95a0d7dd",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1ee8dd2e080a4",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "5e019b7bed94d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1ed8dd2e08269",
    "code": "503",
    "headers": [
     {
      "id": "6e36a8a6fc81f",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "c4a9d4567f0d1",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "5d09cc4662fa4",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "b32a12ee935b6",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": []
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "4ba292e410e38",
  "method": "post",
  "path": "/api/lists",
  "tags": [
   {
    "id": "1e730f2836448",
    "name": "Lists"
   }
  ],
  "extensions": {},
  "iid": "createList",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "94ccb3ca5af48",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "6c96843f9e685",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "sheet"
       ],
       "properties": {
        "sheet": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "userId": {
           "type": "string"
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
           ]
          },
          "createdAt": {
           "type": "string",
           "format": "date-time"
          },
          "updatedAt": {
           "type": "string",
           "format": "date-time"
          },
          "activeSearchId": {
           "type": [
            "string",
            "null"
           ]
          },
          "searchFilters": {}
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "94bcb3ca5a917",
    "code": "201",
    "headers": [],
    "contents": [
     {
      "id": "a83a91696e7b6",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "sheet"
       ],
       "properties": {
        "sheet": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "userId": {
           "type": "string"
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
           ]
          },
          "createdAt": {
           "type": "string",
           "format": "date-time"
          },
          "updatedAt": {
           "type": "string",
           "format": "date-time"
          },
          "activeSearchId": {
           "type": [
            "string",
            "null"
           ]
          },
          "searchFilters": {}
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "2a2cb45bca9b6",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "53a56bede0028",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "2a1cb45bcab45",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "4db6b58e37a04",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "f1bcb45b98ccb",
    "code": "413",
    "headers": [],
    "contents": [
     {
      "id": "64d16cf7b8991",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "f21cb45b99abd",
    "code": "415",
    "headers": [],
    "contents": [
     {
      "id": "08a2ac48884aa",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "bb4cb45b6a9af",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "10dccfbeb42b7",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "badcb45b69d8a",
    "code": "429",
    "headers": [
     {
      "id": "b3e69c32ddd3c",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "6107202e4c6d7",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "c87cb40787fa3",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "5cff46a6f423b",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "c8acb4078815a",
    "code": "503",
    "headers": [
     {
      "id": "53a99dd6cf821",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "870de2f55625a",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "3b44dfd03d040",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "c6e45ab6d1e77",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "body": {
    "id": "0d77b905f87a8",
    "contents": [
     {
      "id": "25722672b1a2a",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "properties": {
        "name": {
         "type": "string"
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ],
    "required": false
   },
   "headers": [],
   "query": [],
   "cookie": [],
   "path": []
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "114a2759e3e6c",
  "method": "get",
  "path": "/api/lists/{id}",
  "tags": [
   {
    "id": "1e730f2836448",
    "name": "Lists"
   }
  ],
  "extensions": {},
  "iid": "getList",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "49a3c8f3f6308",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "d2c5aa2ed7760",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "sheet",
        "rows",
        "columns",
        "cells"
       ],
       "properties": {
        "sheet": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "userId": {
           "type": "string"
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
           ]
          },
          "createdAt": {
           "type": "string",
           "format": "date-time"
          },
          "updatedAt": {
           "type": "string",
           "format": "date-time"
          },
          "activeSearchId": {
           "type": [
            "string",
            "null"
           ]
          },
          "searchFilters": {}
         }
        },
        "rows": {
         "type": "array",
         "items": {
          "type": "object",
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
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "listId": {
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "linkedinUrl": {
            "type": [
             "string",
             "null"
            ]
           },
           "profileData": {},
           "source": {
            "type": [
             "string",
             "null"
            ]
           },
           "addedAt": {
            "type": "string",
            "format": "date-time"
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
         }
        },
        "columns": {
         "type": "array",
         "items": {
          "type": "object",
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
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "listId": {
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "name": {
            "type": "string"
           },
           "prompt": {
            "type": [
             "string",
             "null"
            ]
           },
           "responseType": {
            "type": [
             "string",
             "null"
            ]
           },
           "source": {
            "anyOf": [
             {
              "type": "string",
              "enum": [
               "profile",
               "web",
               "reasoning"
              ]
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
            "type": "number"
           },
           "schema": {
            "type": "object",
            "required": [
             "type"
            ],
            "properties": {
             "type": {
              "type": "string",
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
             "format": {
              "type": [
               "string",
               "null"
              ]
             },
             "currency": {
              "type": [
               "string",
               "null"
              ]
             },
             "scale": {
              "type": [
               "number",
               "string",
               "null"
              ]
             },
             "textFormat": {
              "type": [
               "string",
               "null"
              ]
             },
             "options": {
              "type": [
               "array",
               "null"
              ],
              "items": {}
             },
             "itemType": {
              "type": [
               "string",
               "null"
              ]
             },
             "maxItems": {
              "type": [
               "integer",
               "null"
              ]
             },
             "linkType": {
              "type": [
               "string",
               "null"
              ]
             }
            }
           },
           "enrichmentType": {
            "type": [
             "string",
             "null"
            ]
           },
           "config": {},
           "createdAt": {
            "type": "string",
            "format": "date-time"
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
            ]
           }
          }
         }
        },
        "cells": {
         "type": "array",
         "items": {
          "type": "object",
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
            "type": "string"
           },
           "columnId": {
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "rowId": {
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "value": {},
           "status": {
            "type": "string",
            "enum": [
             "pending",
             "processing",
             "completed",
             "failed",
             "complete",
             "error"
            ]
           },
           "reasoning": {
            "type": [
             "string",
             "null"
            ]
           },
           "error": {
            "type": [
             "string",
             "null"
            ]
           },
           "createdAt": {
            "type": "string",
            "format": "date-time"
           },
           "updatedAt": {
            "type": "string",
            "format": "date-time"
           }
          }
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7c43c84b60f7d",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "7172d756b1394",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7c33c84b60cb2",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "86cebe20fd575",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7c83c84b60431",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "f069c483018a4",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "eb23c84bc0e85",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "9090c9ff1a667",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "eb73c84bc0604",
    "code": "429",
    "headers": [
     {
      "id": "877a719c28acb",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "2e149ede1b3e9",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1893c7f7193dd",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "f30a0cf43b7ce",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1883c7f719188",
    "code": "503",
    "headers": [
     {
      "id": "3b1363b889d26",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "5ce5b4676617d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7ac4172e57589",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "22699a02b9466",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "8a2e0ab726edf",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "22f27cf5d5375",
  "method": "get",
  "path": "/api/lists/{id}/columns",
  "tags": [
   {
    "id": "9115805a731cc",
    "name": "Columns"
   }
  ],
  "extensions": {},
  "iid": "listListColumns",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "de375872f9b1b",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "17650a8d6442f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "columns"
       ],
       "properties": {
        "columns": {
         "type": "array",
         "items": {
          "type": "object",
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
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "listId": {
            "type": "string",
            "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
           },
           "name": {
            "type": "string"
           },
           "prompt": {
            "type": [
             "string",
             "null"
            ]
           },
           "responseType": {
            "type": [
             "string",
             "null"
            ]
           },
           "source": {
            "anyOf": [
             {
              "type": "string",
              "enum": [
               "profile",
               "web",
               "reasoning"
              ]
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
            "type": "number"
           },
           "schema": {
            "type": "object",
            "required": [
             "type"
            ],
            "properties": {
             "type": {
              "type": "string",
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
             "format": {
              "type": [
               "string",
               "null"
              ]
             },
             "currency": {
              "type": [
               "string",
               "null"
              ]
             },
             "scale": {
              "type": [
               "number",
               "string",
               "null"
              ]
             },
             "textFormat": {
              "type": [
               "string",
               "null"
              ]
             },
             "options": {
              "type": [
               "array",
               "null"
              ],
              "items": {}
             },
             "itemType": {
              "type": [
               "string",
               "null"
              ]
             },
             "maxItems": {
              "type": [
               "integer",
               "null"
              ]
             },
             "linkType": {
              "type": [
               "string",
               "null"
              ]
             }
            }
           },
           "enrichmentType": {
            "type": [
             "string",
             "null"
            ]
           },
           "config": {},
           "createdAt": {
            "type": "string",
            "format": "date-time"
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
            ]
           }
          }
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "ab9758feaa672",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "6a22df9eb9e6f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "aba758feaa021",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "08ecaebf4df91",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "ab5758fea99ae",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "09cebfaf18da7",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "123758fefc647",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "f2feeabb2508d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "12e758fefd0f6",
    "code": "429",
    "headers": [
     {
      "id": "b824b587a5bdc",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "d20f5fe520ebf",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "0d475952ed547",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "33c0014f49d80",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "0d575952ed70a",
    "code": "503",
    "headers": [
     {
      "id": "ea5f810d64506",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "273947728714c",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "9888468d57703",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "9b1c91ff57e25",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "6d60c51d50b6d",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "d542a6167bf6b",
  "method": "post",
  "path": "/api/lists/{id}/columns",
  "tags": [
   {
    "id": "9115805a731cc",
    "name": "Columns"
   }
  ],
  "extensions": {},
  "iid": "addListColumn",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "b505ba491a177",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "728033cabd64b",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "column"
       ],
       "properties": {
        "column": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "listId": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "name": {
           "type": "string"
          },
          "prompt": {
           "type": [
            "string",
            "null"
           ]
          },
          "responseType": {
           "type": [
            "string",
            "null"
           ]
          },
          "source": {
           "anyOf": [
            {
             "type": "string",
             "enum": [
              "profile",
              "web",
              "reasoning"
             ]
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
           "type": "number"
          },
          "schema": {
           "type": "object",
           "required": [
            "type"
           ],
           "properties": {
            "type": {
             "type": "string",
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
            "format": {
             "type": [
              "string",
              "null"
             ]
            },
            "currency": {
             "type": [
              "string",
              "null"
             ]
            },
            "scale": {
             "type": [
              "number",
              "string",
              "null"
             ]
            },
            "textFormat": {
             "type": [
              "string",
              "null"
             ]
            },
            "options": {
             "type": [
              "array",
              "null"
             ],
             "items": {}
            },
            "itemType": {
             "type": [
              "string",
              "null"
             ]
            },
            "maxItems": {
             "type": [
              "integer",
              "null"
             ]
            },
            "linkType": {
             "type": [
              "string",
              "null"
             ]
            }
           }
          },
          "enrichmentType": {
           "type": [
            "string",
            "null"
           ]
          },
          "config": {},
          "createdAt": {
           "type": "string",
           "format": "date-time"
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
           ]
          }
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "b4f5ba491a3a8",
    "code": "201",
    "headers": [],
    "contents": [
     {
      "id": "21b4265ddfa97",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "column"
       ],
       "properties": {
        "column": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "listId": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "name": {
           "type": "string"
          },
          "prompt": {
           "type": [
            "string",
            "null"
           ]
          },
          "responseType": {
           "type": [
            "string",
            "null"
           ]
          },
          "source": {
           "anyOf": [
            {
             "type": "string",
             "enum": [
              "profile",
              "web",
              "reasoning"
             ]
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
           "type": "number"
          },
          "schema": {
           "type": "object",
           "required": [
            "type"
           ],
           "properties": {
            "type": {
             "type": "string",
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
            "format": {
             "type": [
              "string",
              "null"
             ]
            },
            "currency": {
             "type": [
              "string",
              "null"
             ]
            },
            "scale": {
             "type": [
              "number",
              "string",
              "null"
             ]
            },
            "textFormat": {
             "type": [
              "string",
              "null"
             ]
            },
            "options": {
             "type": [
              "array",
              "null"
             ],
             "items": {}
            },
            "itemType": {
             "type": [
              "string",
              "null"
             ]
            },
            "maxItems": {
             "type": [
              "integer",
              "null"
             ]
            },
            "linkType": {
             "type": [
              "string",
              "null"
             ]
            }
           }
          },
          "enrichmentType": {
           "type": [
            "string",
            "null"
           ]
          },
          "config": {},
          "createdAt": {
           "type": "string",
           "format": "date-time"
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
           ]
          }
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "4a65bada8ab39",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "e4cf9fda0d5af",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "4a55bada8a94a",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "271cda5b8127f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "4a25bada8ac75",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "27a60e7954bf5",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "11f5bada587c5",
    "code": "413",
    "headers": [],
    "contents": [
     {
      "id": "9f9cd9c79e4a7",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1255bada59a33",
    "code": "415",
    "headers": [],
    "contents": [
     {
      "id": "e2d3bcd93d21c",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "db85bada2ab22",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "00abc9be3dade",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "db15bada29707",
    "code": "429",
    "headers": [
     {
      "id": "e26e824ae31b1",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "549509fef5a4e",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e8b5ba8647220",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "96e4b4e75ab69",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "e8e5ba8647559",
    "code": "503",
    "headers": [
     {
      "id": "0de5351fe966c",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "2f904701240dd",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "1289f2fa54ac5",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "0cb72c9e2d0b0",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "body": {
    "id": "993c8117b370a",
    "contents": [
     {
      "id": "7647f3664632b",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "name",
        "schema"
       ],
       "properties": {
        "name": {
         "type": "string"
        },
        "schema": {
         "type": "object",
         "required": [
          "type"
         ],
         "properties": {
          "type": {
           "type": "string",
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
          "format": {
           "type": [
            "string",
            "null"
           ]
          },
          "currency": {
           "type": [
            "string",
            "null"
           ]
          },
          "scale": {
           "type": [
            "number",
            "string",
            "null"
           ]
          },
          "textFormat": {
           "type": [
            "string",
            "null"
           ]
          },
          "options": {
           "type": [
            "array",
            "null"
           ],
           "items": {}
          },
          "itemType": {
           "type": [
            "string",
            "null"
           ]
          },
          "maxItems": {
           "type": [
            "integer",
            "null"
           ]
          },
          "linkType": {
           "type": [
            "string",
            "null"
           ]
          }
         }
        },
        "isDynamic": {
         "type": "boolean"
        },
        "prompt": {
         "type": [
          "string",
          "null"
         ]
        },
        "dataSource": {
         "anyOf": [
          {
           "type": "string",
           "enum": [
            "profile",
            "web",
            "reasoning"
           ]
          },
          {
           "type": "null"
          }
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ],
    "required": true
   },
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "5b6933e6c9e17",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "8e5549ce36c6f",
  "method": "get",
  "path": "/api/lists/{id}/rows",
  "tags": [
   {
    "id": "67de2d80a06db",
    "name": "Rows"
   }
  ],
  "extensions": {},
  "iid": "listListRows",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "94cee64f4e026",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "f6b588081a2a1",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
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
          "allOf": [
           {
            "type": "object",
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
              "type": "string",
              "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
             },
             "listId": {
              "type": "string",
              "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
             },
             "linkedinUrl": {
              "type": [
               "string",
               "null"
              ]
             },
             "profileData": {},
             "source": {
              "type": [
               "string",
               "null"
              ]
             },
             "addedAt": {
              "type": "string",
              "format": "date-time"
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
           {
            "type": "object",
            "required": [
             "cells"
            ],
            "properties": {
             "cells": {
              "type": "array",
              "items": {
               "type": "object",
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
                 "type": "string"
                },
                "columnId": {
                 "type": "string",
                 "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
                },
                "rowId": {
                 "type": "string",
                 "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
                },
                "value": {},
                "status": {
                 "type": "string",
                 "enum": [
                  "pending",
                  "processing",
                  "completed",
                  "failed",
                  "complete",
                  "error"
                 ]
                },
                "reasoning": {
                 "type": [
                  "string",
                  "null"
                 ]
                },
                "error": {
                 "type": [
                  "string",
                  "null"
                 ]
                },
                "createdAt": {
                 "type": "string",
                 "format": "date-time"
                },
                "updatedAt": {
                 "type": "string",
                 "format": "date-time"
                }
               }
              }
             }
            }
           }
          ]
         }
        },
        "total": {
         "type": "integer",
         "minimum": 0
        },
        "limit": {
         "type": "integer"
        },
        "offset": {
         "type": "integer"
        },
        "hasMore": {
         "type": "boolean"
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "f4eee82c1e52e",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "63785ed6a5894",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "f4dee82c1db99",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "f372b2a166da4",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "f4aee82c1de72",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "16d8434c8868f",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "5dcee82c73a31",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "82731e5f290f1",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "5d1ee82c72f60",
    "code": "429",
    "headers": [
     {
      "id": "ab296bc36dc3d",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "779ec0f1121e7",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "8b3ee7d7cd9c0",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "ba78148f1f4fb",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "8b2ee7d7cdb1d",
    "code": "503",
    "headers": [
     {
      "id": "7f4330161b7a4",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "7e6161d538f31",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "b95edfd7a895c",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "1b30983faf407",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "headers": [],
   "query": [
    {
     "id": "e350f76a6d531",
     "name": "limit",
     "style": "form",
     "schema": {
      "type": "integer",
      "minimum": 1,
      "maximum": 500,
      "default": 100,
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "description",
      "schema"
     ]
    },
    {
     "id": "e76add957895c",
     "name": "offset",
     "style": "form",
     "schema": {
      "type": "integer",
      "minimum": 0,
      "default": 0,
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "description",
      "schema"
     ]
    }
   ],
   "cookie": [],
   "path": [
    {
     "id": "72e0d4e49ef54",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "e1ebc182c77f2",
  "method": "post",
  "path": "/api/lists/{id}/rows",
  "tags": [
   {
    "id": "67de2d80a06db",
    "name": "Rows"
   }
  ],
  "extensions": {},
  "iid": "createListRow",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "11685451e9335",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "ec4591ef373c9",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "row",
        "columnsToEnrich"
       ],
       "properties": {
        "row": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "listId": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "linkedinUrl": {
           "type": [
            "string",
            "null"
           ]
          },
          "profileData": {},
          "source": {
           "type": [
            "string",
            "null"
           ]
          },
          "addedAt": {
           "type": "string",
           "format": "date-time"
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
        "columnsToEnrich": {
         "type": "array",
         "items": {}
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "11585451e9182",
    "code": "201",
    "headers": [],
    "contents": [
     {
      "id": "8d890e57c0521",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "row",
        "columnsToEnrich"
       ],
       "properties": {
        "row": {
         "type": "object",
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
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "listId": {
           "type": "string",
           "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
          },
          "linkedinUrl": {
           "type": [
            "string",
            "null"
           ]
          },
          "profileData": {},
          "source": {
           "type": [
            "string",
            "null"
           ]
          },
          "addedAt": {
           "type": "string",
           "format": "date-time"
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
        "columnsToEnrich": {
         "type": "array",
         "items": {}
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "b14852751964a",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "ad76c2f77bb74",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "b1385275195f9",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "f183cf50ebaa3",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "b18852751ad06",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "86621e403b76c",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7ad85274eb2ae",
    "code": "413",
    "headers": [],
    "contents": [
     {
      "id": "931ab23230b1e",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7ab85274ebe08",
    "code": "415",
    "headers": [],
    "contents": [
     {
      "id": "3b37a7c8127e2",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "4a685274c70e2",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "c53c1f8f6f9cd",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "49f85274c64cf",
    "code": "429",
    "headers": [
     {
      "id": "197ba94e7ee3d",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "409042cb2718d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7f985237f0e4b",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "4b20c1ac49e14",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "7fc85237f0362",
    "code": "503",
    "headers": [
     {
      "id": "6cf3cb3d9f8da",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "e718e729d14ae",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "14a9ff85c04db",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "63d376802a22d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "body": {
    "id": "bd15e6dd3f58b",
    "contents": [
     {
      "id": "7241220f20af1",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
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
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ],
    "required": true
   },
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "45513bccf1270",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 },
 {
  "id": "47991fe127da1",
  "method": "post",
  "path": "/api/lists/{id}/columns/{colId}/generate",
  "tags": [
   {
    "id": "9115805a731cc",
    "name": "Columns"
   }
  ],
  "extensions": {},
  "iid": "generateListColumn",
  "securityDeclarationType": "inheritedFromService",
  "responses": [
   {
    "id": "7fd45ec89a85a",
    "code": "200",
    "headers": [],
    "contents": [
     {
      "id": "f7c522d1df177",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
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
         "type": "string"
        },
        "rowCount": {
         "type": "integer",
         "minimum": 0
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "27b45cebd7462",
    "code": "400",
    "headers": [],
    "contents": [
     {
      "id": "1abebbbf0f9de",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "27c45cebd8a31",
    "code": "401",
    "headers": [],
    "contents": [
     {
      "id": "abf2f2bb6d3c8",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "27f45cebd8d5e",
    "code": "404",
    "headers": [],
    "contents": [
     {
      "id": "9f775e765fc14",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "5fe45cec098f2",
    "code": "413",
    "headers": [],
    "contents": [
     {
      "id": "80a82cd17c43a",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "60445cec09500",
    "code": "415",
    "headers": [],
    "contents": [
     {
      "id": "6b18fc8038f33",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "90545cec2debe",
    "code": "422",
    "headers": [],
    "contents": [
     {
      "id": "0d69037cc663d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "90045cec2c63f",
    "code": "429",
    "headers": [
     {
      "id": "a38e89cb9bcdf",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "90034ea1234ea",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "89645d401a748",
    "code": "500",
    "headers": [],
    "contents": [
     {
      "id": "b67b47e5c1f53",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "89745d401a53d",
    "code": "503",
    "headers": [
     {
      "id": "d13e47cf97659",
      "name": "Retry-After",
      "style": "simple",
      "schema": {
       "type": "string",
       "$schema": "http://json-schema.org/draft-07/schema#"
      },
      "encodings": []
     }
    ],
    "contents": [
     {
      "id": "0a305d3549020",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   },
   {
    "id": "63e1ab7c3e165",
    "code": "default",
    "headers": [],
    "contents": [
     {
      "id": "8edc290f4347d",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "error"
       ],
       "properties": {
        "error": {
         "type": "string",
         "minLength": 1
        },
        "code": {
         "type": [
          "string",
          "null"
         ]
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ]
   }
  ],
  "request": {
   "body": {
    "id": "edcffdc563341",
    "contents": [
     {
      "id": "58fa5934ef4d4",
      "mediaType": "application/json",
      "encodings": [],
      "schema": {
       "type": "object",
       "required": [
        "rowIds"
       ],
       "properties": {
        "rowIds": {
         "type": "array",
         "items": {
          "type": "string",
          "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$"
         }
        }
       },
       "$schema": "http://json-schema.org/draft-07/schema#"
      }
     }
    ],
    "required": true
   },
   "headers": [],
   "query": [],
   "cookie": [],
   "path": [
    {
     "id": "58ea8c5ae3a66",
     "name": "id",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    },
    {
     "id": "80c1cdea02feb",
     "name": "colId",
     "style": "simple",
     "required": true,
     "schema": {
      "type": "string",
      "pattern": "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$",
      "$schema": "http://json-schema.org/draft-07/schema#"
     },
     "explicitProperties": [
      "name",
      "in",
      "required",
      "description",
      "schema"
     ]
    }
   ]
  },
  "security": [
   [
    {
     "id": "c5cdcabee3c00",
     "key": "bearerAuth",
     "extensions": {},
     "type": "http",
     "scheme": "bearer"
    }
   ]
  ],
  "servers": [
   {
    "id": "326892dcbbe17",
    "url": "http://127.0.0.1:4010",
    "name": "Lists API"
   }
  ]
 }
];

/** The operations as Prism's router and validator take them; no `$ref` is left in their schemas. */
export const operations = data as IHttpOperation[];
