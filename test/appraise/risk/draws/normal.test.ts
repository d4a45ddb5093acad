import { describe, expect, it } from 'vitest';
import { normalQuantile, normalShare } from '../../../../src/appraise/risk/draws/normal.ts';

// Abramowitz, M. and Stegun, I. A. (1964) "Handbook of Mathematical Functions", table 26.1, to fifteen places.
const TABLE: [value: number, share: number][] = [
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.96, 0.97500210485178],
  [2, 0.977249868051821],
  [3, 0.99865010196837],
];

describe('the normal distribution', () => {
  it.each(TABLE)('falls short of %d as often as the handbook says', (value, share) => {
    expect(normalShare(value)).toBeCloseTo(share, 14);
    expect(normalShare(-value)).toBeCloseTo(1 - share, 14);
  });

  it('has 1.959963984540054 where all but a fortieth lies below', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13);
  });

  it('gives each share back after its quantile, however near nothing', () => {
    for (let share = 2 ** -33; share < 0.5; share *= 1.07) {
      expect(normalShare(normalQuantile(share)) / share).toBeCloseTo(1, 13);
      expect(normalShare(normalQuantile(1 - share))).toBeCloseTo(1 - share, 14);
    }
  });
});
