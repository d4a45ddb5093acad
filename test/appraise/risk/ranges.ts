import { join } from 'node:path';
import type { Assumptions, SetAssumption } from '../../../src/model/case.ts';
import type { AssumptionId } from '../../../src/model/assumption/table.ts';
import type { Range } from '../../../src/model/range.ts';
import { root } from '../../run-locplan.ts';
import { fixture } from '../../wirral.ts';

/** The Wirral case with ranges for what its saving rests on. */
export const wirralWithRanges = (scenario?: string) =>
  fixture('wirral', scenario, { assumptions: join(root, 'fixtures', 'ranges', 'assumptions.csv') });

/** An assumption that could be from one value to another. */
export function ranged(value: number, range: Partial<Range>): SetAssumption {
  const at = { file: 'assumptions.csv' };
  return {
    value,
    at,
    range: { low: value, high: value, shape: 'triangular', highChance: 0.5, isJudgement: true, at, ...range },
  };
}

/** An assumption log of these alone. */
export const log = (set: Partial<Record<AssumptionId, SetAssumption>>): Assumptions =>
  new Map(Object.entries(set) as [AssumptionId, SetAssumption][]);
