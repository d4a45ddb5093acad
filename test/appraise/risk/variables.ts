import type { Variable } from '../../../src/appraise/risk/draws/variable.ts';

/** A variable between 0 and 1 with its mode halfway, unless told otherwise. */
export const variable = (of: Partial<Variable> = {}): Variable => ({
  id: `v${of.dimension ?? 0}`,
  low: 0,
  mode: ((of.low ?? 0) + (of.high ?? 1)) / 2,
  high: 1,
  shape: 'uniform',
  highChance: 0.5,
  whole: false,
  dimension: 0,
  ...of,
});

export const SEEDS = Array.from({ length: 20 }, (_, k) => k + 1);

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, x) => sum + x, 0) / values.length;
