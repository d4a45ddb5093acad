import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/read/input.ts';
import { openTable } from '../../src/read/table.ts';
import { identify, inputOf, readTable, spots } from './inputs.ts';

const MB = 2 ** 20;
const BLOCK = Buffer.alloc(64 * 1024, 'x');

/** Three rows, then one line without end, and how much of it each look at the file took. */
function endless(megabytes: number): { input: Input; taken: number[] } {
  const taken: number[] = [];
  const input: Input = {
    name: 'file.csv',
    size: megabytes * MB,
    async *bytes() {
      const look = taken.push(0) - 1;
      yield Buffer.from('area_id,name\nA1,B\nA2,B\n');
      while (taken[look]! < megabytes * MB) {
        taken[look]! += BLOCK.length;
        yield BLOCK;
      }
    },
  };
  return { input, taken };
}

describe('what could fill the memory is refused, with its place', () => {
  it('a file of more than 1 GB, before it is read', async () => {
    const input = { ...inputOf('area_id,name\n'), size: 2 ** 30 + 1 };
    expect(spots((await readTable(input)).issues)).toEqual(['file-too-big']);
  });

  it('a row of more than 1 MB, without holding the rest of it', async () => {
    const { input, taken } = endless(40);
    const { table } = await openTable(input, identify);
    taken.length = 0;
    const faults = await table!.rows(() => {});
    expect(faults).toMatchObject([{ code: 'line-too-long', at: { place: { line: 4, column: 1 } } }]);
    expect(Math.max(...taken)).toBeLessThan(2 * MB);
  });

  it('a row of more than 1 MB in many short cells, also over many lines', async () => {
    for (const cell of [',', '"\n",']) {
      const { issues } = await readTable(
        inputOf(`area_id,name\nA1,B\n${cell.repeat(MB / cell.length + 1)}\nA2,C\n`),
      );
      expect(issues).toMatchObject([{ code: 'line-too-long', where: { line: 3, column: 1 } }]);
    }
  });

  it('but not one of just under 1 MB', async () => {
    const { rows, issues } = await readTable(inputOf(`area_id,name\n${'1234567,'.repeat(MB / 8 - 1)}\n`));
    expect(issues).toEqual([]);
    expect(rows[0]).toHaveLength(MB / 8 + 1);
  });

  it('a cell of more than 32 KB, shown by the part of it that people can read', async () => {
    const { issues } = await readTable(inputOf(`area_id,name\nA1,${'x'.repeat(32_769)}\n`));
    expect(issues).toMatchObject([{ code: 'cell-too-long', where: { line: 2, column: 4 } }]);
    expect(Array.from(issues[0]!.where!.excerpt!.text)).toHaveLength(400);
    expect((await readTable(inputOf(`area_id,name\nA1,${'x'.repeat(32_768)}\n`))).issues).toEqual([]);
  });

  it('and other work gets its turn while a file is read', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    await readTable(inputOf(`area_id,name\n${'A1,some text of ordinary length\n'.repeat(50_000)}`));
    clearInterval(clock);
    expect(turns).toBeGreaterThan(3);
  });
});
