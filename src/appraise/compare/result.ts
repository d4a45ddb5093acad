import type { Gate, PlanResult } from '../result.ts';
import type { Comparison } from './compare.ts';

/** Everything that a run of `compare` found out. */
export interface CompareResult extends Pick<PlanResult, 'tool' | 'inputs' | 'caseTitle' | 'issues'> {
  readonly targetPence: number;
  readonly comparison: Comparison;
  /** The gates of each option but today, in their order. */
  readonly gates: readonly { readonly option: string; readonly gate: Gate }[];
}
