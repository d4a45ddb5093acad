import type { Scenario } from '../../model/scenario.ts';
import type { PlanResult } from '../result.ts';
import type { BreakEven } from './break-even.ts';
import type { Uncertain } from './inputs.ts';
import type { Simulated } from './simulate.ts';
import type { Solved } from './solve.ts';
import type { Tornado } from './tornado.ts';

/** Everything that a run of `risk` found out. */
export interface RiskResult extends Pick<
  PlanResult,
  'tool' | 'inputs' | 'caseTitle' | 'overrides' | 'gates' | 'issues'
> {
  readonly scenario: Pick<Scenario, 'name' | 'title' | 'start'>;
  readonly areas: number;
  readonly localities: number;
  readonly targetPence: number;
  /** The saving that the target is about, and which share of it is delivered. */
  readonly delivery: { readonly towardsTargetPence: number; readonly rate: number };
  /** The last April year that is counted, such as "2016/17"; null where how many there are is uncertain. */
  readonly lastYear: string | null;
  readonly uncertain: Uncertain;
  readonly tornado: Tornado;
  readonly breakEvens: readonly BreakEven[];
  /** Null where nothing has a range: then there is nothing to draw. */
  readonly chance: Simulated | null;
  readonly solved: readonly Solved[];
}
