import type { PlanResult } from '../result.ts';
import type { SavedDifferences } from './saved-differences.ts';

/** What `diff` found between two saved results. */
export interface DiffResult extends Pick<PlanResult, 'tool' | 'inputs' | 'issues'> {
  /** The files, as typed. */
  readonly from: string;
  readonly to: string;
  readonly differences: SavedDifferences;
}
