import type { PlanResult } from '../../appraise/result.ts';
import { chanceData } from '../risk/chance-data.ts';

/** What alone would turn the verdict, and how likely it is; the chance is null where no assumption has a range. */
export function sureData({ switching, chance }: Pick<PlanResult, 'switching' | 'chance'>): unknown {
  return {
    switchingValues: switching.switches.map(({ id, from, holds, fails, margin }) => ({
      id,
      from,
      holds,
      fails,
      marginPence: margin,
    })),
    chance: chance === null ? null : chanceData(chance),
  };
}
