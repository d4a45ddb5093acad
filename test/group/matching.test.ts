import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestMatching } from '../../src/group/matching.ts';

/** The most that any pairing comes to: each row takes every column that is left, or none. */
function most(amounts: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const own = amounts[row];
  if (own === undefined) return 0;
  const without = most(amounts, row + 1, taken);
  return own.reduce(
    (best, amount, column) =>
      taken.includes(column) ? best : Math.max(best, amount + most(amounts, row + 1, [...taken, column])),
    without,
  );
}

test('pairs rows and columns so that no other pairing comes to more, whichever are more', () => {
  const table = fc
    .integer({ min: 0, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(fc.nat({ max: 20 }), { minLength: columns, maxLength: columns }), { maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, (amounts) => {
      const columns = bestMatching(amounts);
      expect(columns).toHaveLength(amounts.length);
      const used = columns.filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      const sum = columns.reduce((all, column, row) => all + (amounts[row]?.[column] ?? 0), 0);
      expect(sum).toBe(most(amounts));
    }),
    { numRuns: 300 },
  );
});

test('a thousand old localities are held against ten new ones at once', () => {
  const amounts = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: 1000 }, (__, column) => ((row + 1) * (column + 7)) % 101),
  );
  expect(bestMatching(amounts).every((column) => column >= 0)).toBe(true);
});
