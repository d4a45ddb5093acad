import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-locplan.ts';
import { held } from './held-io.ts';

interface Told {
  readonly label: string;
  readonly value: number | boolean | null;
  readonly unit: string;
  readonly source: {
    readonly kind: string;
    readonly column: string | null;
    readonly file: string | null;
    readonly line: number | null;
    readonly columnNumber: number | null;
  } | null;
  readonly parts: readonly Told[];
}

const leavesOf = (step: Told): Told[] => (step.source === null ? step.parts.flatMap(leavesOf) : [step]);

/** The cell that stands at a line and column of a file of the case, as a number. */
function cellAt(folder: string, file: string, line: number, column: number): number {
  const text = readFileSync(join(folder, file), 'utf8').split(/\r?\n/)[line - 1] ?? '';
  return Number(
    Array.from(text)
      .slice(column - 1)
      .join('')
      .split(',')[0]
      ?.replace(/["£]/g, ''),
  );
}

const NUMBERS = ['fte', 'annual_pay', 'employer_ni', 'employer_pension', 'open_families', 'amount'];

test.each(['worked', 'wirral'])(
  'every figure of %s foots, and each leaf is the cell that it says',
  async (name) => {
    const folder = join(root, 'fixtures', name);
    const plan = await held(['plan', folder, '--format', 'csv']);
    const figures = plan.out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[0] ?? '');
    expect(figures.length).toBeGreaterThan(60);
    for (const figure of figures) {
      const { out } = await held(['explain', figure, folder, '--json']);
      const { difference, tree } = JSON.parse(out) as {
        readonly difference: number | null;
        readonly tree: Told;
      };
      expect(Math.abs(difference ?? 0), figure).toBeLessThan(1e-9);
      for (const { value, unit, source } of leavesOf(tree)) {
        if (source?.kind !== 'cell') continue;
        expect(source.line, figure).not.toBe(null);
        if (!NUMBERS.includes(source.column ?? '')) continue;
        const cell = cellAt(folder, source.file ?? '', source.line ?? 0, source.columnNumber ?? 0);
        expect(cell * (unit === 'pence' ? 100 : 1), figure).toBeCloseTo(Number(value), 6);
      }
    }
  },
  120_000,
);

test('a figure that there is not is answered with one that there is, and so is a code', async () => {
  const folder = join(root, 'fixtures', 'worked');
  expect((await held(['explain', 'savings.recuring', folder])).err).toContain(
    'did you mean savings.recurring?',
  );
  expect((await held(['explain', 'vacancy-factor-unknow'])).err).toContain(
    'did you mean vacancy-factor-unknown?',
  );
});
