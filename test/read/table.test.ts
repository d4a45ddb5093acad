import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { inputOf, readTable, spots, wirral } from './inputs.ts';

const TEXT = 'area_id,name\nA1,Café £5 – “north”\n';
const ROW = [1, 'A1', 'Café £5 – “north”'];
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const WINDOWS_1252 = Buffer.from('area_id,name\nA1,Caf\xe9 \xa35 \x96 \x93north\x94\n', 'latin1');

describe('a table is read whatever encoding it was saved in', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 little-endian with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 big-endian with its mark', utf16be(`\uFEFF${TEXT}`)],
    ['UTF-16 little-endian without', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 big-endian without', utf16be(TEXT)],
  ])('%s', async (_, bytes) => {
    expect(await readTable(inputOf(bytes))).toMatchObject({ rows: [ROW], issues: [] });
  });

  it('Windows-1252, with a notice', async () => {
    const { rows, issues } = await readTable(inputOf(WINDOWS_1252));
    expect(rows).toEqual([ROW]);
    expect(issues).toMatchObject([{ code: 'windows-1252', severity: 'notice', where: { file: 'file.csv' } }]);
  });

  it('and in whatever pieces it arrives', async () => {
    for (const piece of [1, 2, 3, 7]) {
      expect((await readTable(inputOf(`\uFEFF${TEXT}`, 'file.csv', piece))).rows).toEqual([ROW]);
      expect((await readTable(inputOf(WINDOWS_1252, 'file.csv', piece))).rows).toEqual([ROW]);
    }
  });

  it('UTF-8 whose characters straddle the blocks in which it is read', async () => {
    const long = `area_id,name\n${'A1,££££££££££££\n'.repeat(6000)}`;
    for (const shift of ['', 'x', 'xx', 'xxx'])
      expect(spots((await readTable(inputOf(`${shift}\n${long}`))).issues)).toEqual([]);
  });
});

describe('the row that names the columns is found', () => {
  it.each([
    ['commas', 'area_id,name\nA1,B\n'],
    ['semicolons', 'area_id;name\nA1;B\n'],
    ['tabs', 'area_id\tname\nA1\tB\n'],
    ["Excel's own first line", 'sep=|\narea_id|name\nA1|B\n'],
    [
      'title rows with commas above it',
      'Areas, 2012/13\n"Source: ""the"" council"\n\n area_id ; name\nA1;B\n',
    ],
    ['CRLF', 'area_id,name\r\nA1,B\r\n'],
    ['lone CR', 'area_id,name\rA1,B\r'],
    ['line ends of every kind', '\r\narea_id,name\n\rA1,B'],
  ])('%s', async (_, text) => {
    const { table, rows } = await readTable(inputOf(text));
    expect(table?.headers).toEqual(['area_id', 'name']);
    expect(rows.map(([, ...cells]) => cells)).toEqual([['A1', 'B']]);
  });

  it('under a title that could be one of two columns', async () => {
    const { table, rows } = await readTable(inputOf('Area_ID,Name\nneed,area_id,name\n5,A1,B\n'));
    expect(table?.headers).toEqual(['need', 'area_id', 'name']);
    expect(rows).toEqual([[2, '5', 'A1', 'B']]);
  });

  it('alone in a file of one column', async () => {
    expect((await readTable(inputOf('area_id\nA1\n'))).rows).toEqual([[1, 'A1']]);
  });

  it('with columns that mean nothing, and columns without a name', async () => {
    const { table } = await readTable(inputOf('area_id,,Colour,name\nA1,1,red,B\n'));
    expect(table?.columns).toEqual(['area_id', null, null, 'name']);
  });

  it('or its absence is pointed at', async () => {
    const { table, issues } = await readTable(inputOf('\nfoo,bar\n1,2\n'));
    expect(table).toBeNull();
    expect(spots(issues)).toEqual(['no-header 2:1 foo,bar']);
  });

  it('a column that is there twice is pointed at, and the first one counts', async () => {
    const { table, issues } = await readTable(inputOf('area_id,name,Name\nA1,B,C\n'));
    expect(spots(issues)).toEqual(['duplicate-column 1:14 Name']);
    expect(table?.columns.indexOf('name')).toBe(1);
  });
});

describe('rows', () => {
  it('are numbered with the blank ones, which are not visited', async () => {
    const { rows, table } = await readTable(inputOf('area_id,name\n\nA1,B\n , \nA2,\n'));
    expect(rows).toEqual([
      [2, 'A1', 'B'],
      [4, 'A2', ''],
    ]);
    expect(table?.rowCount()).toBe(2);
  });

  it('may be shorter or longer than the header', async () => {
    expect((await readTable(inputOf('area_id,name\nA1\nA2,B,C\n'))).rows).toEqual([
      [1, 'A1'],
      [2, 'A2', 'B', 'C'],
    ]);
  });

  it('can be read twice', async () => {
    const { table, rows } = await readTable(inputOf(wirral('areas.csv')));
    const again: unknown[] = [];
    expect(await table?.rows((cells, record) => void again.push([record, ...cells]))).toEqual([]);
    expect(again).toEqual(rows);
  });

  it('come with the SHA-256 of the file as it is', async () => {
    const { table } = await readTable(inputOf('area_id,name\n'));
    // printf 'area_id,name\n' | sha256sum
    expect(await table?.sha256()).toBe('2932577a98f12db856e7a88996900f52e2abbd70becc8502e3156fa2aa33cff8');
  });
});

describe('quotes that do not come in pairs are pointed at', () => {
  it.each([
    ['inside a cell', 'A1,12" pipe\n', 'broken-quotes 2:6 "'],
    ['with text after the closing one', 'A1,the\nA2,"the "North" team"\n', 'broken-quotes 3:9 "'],
    ['after a doubled one', 'A1,"a""b"c\n', 'broken-quotes 2:9 "'],
    [
      'forgotten on one line, found out on another',
      'A1,"Birkenhead,1\nA2,"Wallasey",2\n',
      'broken-quotes 2:4 "',
    ],
    ['never closed', 'A1,x\r\nA2,"Birkenhead\r\nA3,x\r\n', 'broken-quotes 3:4 "'],
    ['never closed in a file of any length', `A1,"x\n${'A2,y\n'.repeat(300_000)}`, 'broken-quotes 2:4 "'],
  ])('%s', async (_, rows, spot) => {
    const { issues } = await readTable(inputOf(`area_id,name\n${rows}`));
    expect(spots(issues)).toEqual([spot]);
  });

  it('also above or in the header', async () => {
    const { table, issues } = await readTable(inputOf('Title\narea_id,the "name"\nA1,B\n'));
    expect(table).toBeNull();
    expect(spots(issues)).toEqual(['broken-quotes 2:13 "']);
  });

  it('in a title, of which the message quotes no more than its line', async () => {
    const { issues } = await readTable(inputOf('Teams on 12" maps\narea_id\nA1\n'));
    expect(issues[0]?.message).toMatch(/: "Teams on 12" maps"$/);
  });

  it('after the rows before them were read', async () => {
    expect((await readTable(inputOf('area_id,name\nA1,B\nA2,"B"C\nA3,B\n'))).rows).toEqual([[1, 'A1', 'B']]);
  });
});

describe('what is no text is refused by what it holds, not by its name', () => {
  it.each([
    ['a workbook', Buffer.from('PK\x03\x04\x14\0'), 'a workbook (.xlsx, .ods) or a zip archive'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'an old Excel workbook (.xls)'],
    ['a PDF', Buffer.from('%PDF-1.4\n'), 'a PDF'],
    ['zero bytes late in the file', Buffer.from(`area_id,name\n${'A1,B\n'.repeat(20_000)}\0`), 'binary data'],
  ])('%s', async (_, bytes, format) => {
    const { issues } = await readTable(inputOf(bytes));
    expect(issues).toMatchObject([{ code: 'not-plain-text', where: { file: 'file.csv' } }]);
    expect(issues[0]?.message).toContain(format);
    expect(issues[0]?.hint).toContain('CSV UTF-8');
  });

  it.each(['', '\uFEFF', '\n\r\n', ' , \n,,\n'])('a file of nothing but %j is empty', async (text) => {
    expect(spots((await readTable(inputOf(text))).issues)).toEqual(['empty-file']);
  });
});
