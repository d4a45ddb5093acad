import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/issue/issue.ts';
import { openTable } from '../../src/read/table.ts';
import { identify, inputOf } from './inputs.ts';

interface Cell {
  readonly content: string;
  readonly quoted: boolean;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly end: '\r\n' | '\n' | '\r';
}

const ENCODINGS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with its mark': (text: string) => Buffer.from(`\uFEFF${text}`),
  'utf-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
};

// No emoji, no combining accent: Windows-1252 has neither.
const LATIN = ['a', '1', ' ', '"', '""', ',', ';', '\t', '\n', '\r', '\r\n', '', "'", 'é', '£', '\n\n', '",'];
const ALL = [...LATIN, '😀', 'e\u0301', '\u2028', '漢', '\uFFFD'];

const cells = (alphabet: readonly string[]) =>
  fc.record({
    content: fc.array(fc.constantFrom(...alphabet), { maxLength: 5 }).map((parts) => parts.join('')),
    quoted: fc.boolean(),
  });

const tables = (encoding: keyof typeof ENCODINGS) =>
  fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    // Title rows that move the rows below them across the blocks in which a file is read.
    padding: fc.constantFrom(0, 1, 65_400, 65_450, 65_490, 32_700),
    rows: fc.array(
      fc.record({
        cells: fc.array(cells(encoding === 'windows-1252' ? LATIN : ALL), { minLength: 1, maxLength: 4 }),
        end: fc.constantFrom<Row['end']>('\r\n', '\n', '\r'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    ended: fc.boolean(),
    piece: fc.constantFrom(1000, 7919, 65_536, Infinity),
  });

interface Spot {
  readonly ref: Ref;
  /** Where it stands in the text, in UTF-16 units, and how far it goes. */
  readonly from: number;
  readonly to: number;
}

/** Writes a table and notes, while writing, where everything comes to stand. */
function write(rows: readonly Row[], delimiter: string, top: string, firstRecord: number, ended: boolean) {
  let text = top;
  const spots: Spot[] = [];
  const read: [number, ...string[]][] = [];
  rows.forEach((row, i) => {
    const record = firstRecord + i;
    const start = text.length;
    row.cells.forEach(({ content, quoted }, field) => {
      // An empty line after a lone CR makes that CR a CRLF, and the two rows one; at the end it is no row.
      const merges = (rows[i - 1]?.end === '\r' && row.end === '\n') || i === rows.length - 1;
      const vanishes = content === '' && row.cells.length === 1 && merges;
      const must = /["\r\n]/.test(content) || content.includes(delimiter) || vanishes;
      if (field > 0) text += delimiter;
      if (quoted || must) text += '"';
      const at = { file: 'file.csv', record, field };
      const from = text.length;
      const units = Array.from(content);
      const starts = units.map((unit) => {
        const here = text.length;
        text += unit === '"' && (quoted || must) ? '""' : unit;
        return here;
      });
      spots.push({ ref: at, from, to: text.length });
      starts.push(text.length);
      units.forEach((_, k) =>
        spots.push({ ref: { ...at, part: { from: k, length: 1 } }, from: starts[k]!, to: starts[k + 1]! }),
      );
      if (quoted || must) text += '"';
    });
    spots.push({ ref: { file: 'file.csv', record }, from: start, to: text.length });
    spots.push({ ref: { file: 'file.csv', record, field: 9 }, from: text.length, to: text.length });
    const contents = row.cells.map(({ content }) => content);
    if (contents.some((content) => content.trim() !== '')) read.push([record, ...contents]);
    if (ended || i < rows.length - 1) text += row.end;
  });
  return { text, spots, read };
}

/** Line and column by splitting all that stands before: slow, and nothing like the scanner. */
function lookUp(text: string, { from, to }: Spot) {
  // Inside a CRLF is the end of the line that it ends.
  const inside = text[from - 1] === '\r' && text[from] === '\n';
  const before = text.slice(0, inside ? from - 1 : from).split(/\r\n|\n|\r/);
  const line = text.split(/\r\n|\n|\r/)[before.length - 1]!;
  const meant = text.slice(from, to).split(/\r\n|\n|\r/)[0]!;
  const place = { line: before.length, column: Array.from(before.at(-1)!).length + 1 };
  return {
    file: 'file.csv',
    ...place,
    excerpt: { text: line, from: place.column - 1, length: Array.from(meant).length },
  };
}

describe('every cell, and every part of one, is found at the line and column where it stands', () => {
  it.each(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])(
    'in %s',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(tables(encoding), async ({ delimiter, padding, rows, ended, piece }) => {
          const titles = (padding > 0 ? 'x'.repeat(padding).match(/.{1,16000}/g)! : []).map(
            (title) => `${title}\n`,
          );
          // An é before a letter is no UTF-8, so the file can only be Windows-1252.
          const top = [...titles, ['area_id', 'name', 'éa'].join(delimiter), '\n'].join('');
          const { text, spots, read } = write(rows, delimiter, top, titles.length + 1, ended);
          const { table } = await openTable(inputOf(ENCODINGS[encoding](text), 'file.csv', piece), identify);

          const visited: unknown[] = [];
          expect(await table!.rows((row, record) => void visited.push([record, ...row]))).toEqual([]);
          expect(visited).toEqual(read);
          const places = await table!.places(spots.map(({ ref }) => ref));
          spots.forEach((spot, i) => expect(places[i]).toEqual(lookUp(text, spot)));
        }),
        { numRuns: 100 },
      );
    },
    60_000,
  );
});

describe('a place', () => {
  const placeOf = async (text: string, ref: Partial<Ref>) => {
    const { table } = await openTable(inputOf(text), identify);
    return (await table!.places([{ file: 'file.csv', ...ref }]))[0];
  };

  it('of a file as a whole, or of a record that is not there, is the file', async () => {
    expect(await placeOf('area_id,name\n', {})).toEqual({ file: 'file.csv' });
    expect(await placeOf('area_id,name\n', { record: 1 })).toEqual({ file: 'file.csv' });
  });

  it('of a cell over several lines is shown as far as its first line goes', async () => {
    expect(await placeOf('area_id,name\nA1,"one\ntwo"\n', { record: 1, field: 1 })).toEqual({
      file: 'file.csv',
      line: 2,
      column: 5,
      excerpt: { text: 'A1,"one', from: 4, length: 3 },
    });
  });

  it('far into a long line is shown with what stands around it', async () => {
    const place = await placeOf(`area_id,name\n${'😀'.repeat(5000)},wrong,${'y'.repeat(5000)}\n`, {
      record: 1,
      field: 1,
    });
    const { text, from, length } = place!.excerpt!;
    expect(place).toMatchObject({ line: 2, column: 5002 });
    expect(Array.from(text)).toHaveLength(400);
    expect(
      Array.from(text)
        .slice(from, from + length)
        .join(''),
    ).toBe('wrong');
    expect(text).toMatch(/^…😀.*y…$/u);
  });
});
