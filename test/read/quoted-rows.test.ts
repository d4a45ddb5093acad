import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type * as Api from '../../src/index.ts';
import { identify, inputOf } from './inputs.ts';

// As built: there csv-parse's parser is no stream.
const { openTable } = (await import(new URL('../../dist/api/index.js', import.meta.url).href)) as typeof Api;

const cell = fc.oneof(
  fc.constantFrom('A1', 'x y', '£5', '12'),
  fc
    .constantFrom('a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', ',"', 'é,ü')
    .map((text) => `"${text.replace(/"/g, '""')}"`),
);

const row = fc.tuple(cell, cell, cell).map((cells) => cells.join(','));

test('rows, quoted or not and cut anywhere, are those of csv-parse itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 40 }),
      async (lines, lineEnd, piece) => {
        const text = ['area_id,name,need', ...lines, ''].join(lineEnd);
        const { table } = await openTable(inputOf(text, 'file.csv', piece), identify);
        const rows: string[][] = [];
        await table?.rows((cells) => void rows.push([...cells]));
        const expected: string[][] = parse(Buffer.from(text), { record_delimiter: ['\r\n', '\n', '\r'] });
        expect(rows).toEqual(expected.slice(1));
      },
    ),
    { numRuns: 300 },
  );
});
