import { expect, test } from 'vitest';
import { findLeak } from './find-leak.ts';

const said = (error: string): string => JSON.stringify({ error });

test.each([
  [
    'a stack of node',
    said('Error: boom\n    at upsert (/srv/app/cells.js:10:5)\n    at async file:///srv/x.js:1:1'),
  ],
  [
    'a stack in a member of its own',
    JSON.stringify({ error: 'x', stack: ['at Object.run (node:internal/a:1:2)'] }),
  ],
  ['a stack of Python', said('Traceback (most recent call last):\n  File "app.py", line 3, in <module>')],
  ['a stack of Java', said('java.lang.NullPointerException at com.acme.Cells.put(Cells.java:42)')],
  ['a stack of Go', said('panic: x goroutine 17 [running]: main.go:12 +0x1d')],
  ['a stack of PHP', said('#0 /web/index.php(12): run()')],
  ['a stack of Ruby', said("cells.rb:12:in `put'")],
])('%s is a stack trace or a path', (_, body) => {
  expect(findLeak(body, [])?.what).toMatch(/stack trace|file path/);
});

test.each([
  said("ENOENT: no such file or directory, open '/var/lib/cells/1.json'"),
  said('cannot read /app/dist/server.js'),
  said('failed to load /data/lists.db'),
  said('see file:///home/ann/cells'),
  said('C:\\Users\\ann\\cells.txt is gone'),
  said('in node_modules/fastify'),
  said('src/cells/put.ts:12 threw'),
  '<h1>Error</h1><pre>/usr/src/app/index.js</pre>'.replace('<pre>', '<pre> '),
])('%s shows a file path', (body) => {
  expect(findLeak(body, [])?.what).toBe('a file path');
});

test.each([
  said('Failed query: insert into "cells" ("id") values ($1) on conflict ("row_id") do update'),
  said('select "id", "value" from "cells" where "row_id" = $1'),
  said('SELECT id FROM cells WHERE 1'),
  said('UPDATE cells SET value = NULL'),
  said('update cells set value = $1'),
  said('delete from cells where id = 1'),
  said('duplicate key value violates unique constraint "cells_pair"'),
  said('invalid input syntax for type uuid: "x"'),
  said('SQLITE_CONSTRAINT: UNIQUE'),
  said('ER_DUP_ENTRY'),
  said('relation "cells" does not exist'),
])('%s shows SQL', (body) => {
  expect(findLeak(body, [])?.what).toBe('SQL');
});

test.each([
  said('rowId must match pattern "^([0-9a-fA-F]{8}-[0-9a-fA-F]{4})$"'),
  said('Row not found in /api/lists/5/cells'),
  JSON.stringify({ error: 'x', instancePath: '/data/rowId', schemaPath: '#/src/properties/rowId' }),
  JSON.stringify({ error: 'x', source: { pointer: '/data/attributes/row.id' } }),
  JSON.stringify({ error: 'x', type: 'https://docs.example.com/var/errors#1', path: '/app/lists' }),
  said('Could not insert into list: please select one row from the list, or delete from it first'),
  said('Select a value from the options where one fits'),
  said('Update the column set, then create table rows'),
  said('Meet us at https://api.lists.rs:8443/docs'),
  said('The request failed at 12:34:56, at line 3 column 7'),
  said('expected , or } at position 12 (line 1 column 13)'),
  said('Unexpected token \'r\', "{rowId:1}" is not valid JSON'),
  said('either/or, and/or; 1/2; text/plain; n/a'),
  '',
  '<html><body><h1>404 Not Found</h1><hr>nginx/1.25.3</body></html>',
])('%s leaks nothing', (body) => {
  expect(findLeak(body, [])).toBeUndefined();
});

test('what was sent may be echoed', () => {
  const sent = ['SELECT * FROM users WHERE 1', '/etc/passwd', '/etc'];
  expect(
    findLeak(said('rowId "SELECT * FROM users WHERE 1" is no UUID, nor is "/etc/passwd"'), sent),
  ).toBeUndefined();
});

test('a leak is quoted in short', () => {
  expect(findLeak(said(`x INSERT INTO cells ${'y'.repeat(500)}`), [])).toEqual({
    what: 'SQL',
    text: 'INSERT INTO',
  });
});
