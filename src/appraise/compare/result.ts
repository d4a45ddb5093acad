import type { Issue } from '../../issue/issue.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Gate, PlanResult } from '../result.ts';
import type { Simulated } from '../risk/simulate.ts';
import type { FewestOver } from './fewest-over.ts';
import type { Evaluated, FigureRow } from './figures.ts';
import type { DifferingInput } from './inputs.ts';
import type { Attribution } from '../why/attribution.ts';

/** One option of a comparison. */
export interface Option extends Evaluated {
  readonly scenario: Scenario;
  /** How likely it is; null where nothing of it is uncertain, and for `now`. */
  readonly chance: Simulated | null;
  /** None for `now`, which nobody decides on. */
  readonly gates: readonly Gate[];
  /** Why it differs from the baseline; null where nobody asked, for the baseline itself, and for `now`. */
  readonly why: Attribution | null;
}

/** Options side by side, as far as figures go. */
export interface Comparison {
  /** What differences are taken from. */
  readonly baseline: string;
  readonly differing: readonly DifferingInput[];
  readonly figures: readonly FigureRow[];
  readonly fewest: readonly FewestOver[];
}

/** Everything that a run of `compare` found out. */
export interface CompareResult
  extends Comparison, Pick<PlanResult, 'tool' | 'inputs' | 'caseTitle' | 'overrides' | 'issues'> {
  /** `now` first, then as asked for. */
  readonly options: readonly Option[];
  readonly issues: readonly Issue[];
}
