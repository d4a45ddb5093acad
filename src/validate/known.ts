import type { Ref } from '../issue/issue.ts';
import type { Area, Assumptions, Border, BudgetLine, Outline, PostGroup } from '../model/case.ts';
import type { Correlation } from '../model/range.ts';
import type { Prices } from '../model/years/prices.ts';
import type { AreaIds } from './known-area.ts';

/**
 * As much of a case as could be read. A scenario is held against it even when the case has errors, so that
 * all faults are told at once; what could not be read at all is null, and nothing is held against that.
 */
export interface Known {
  readonly areas: readonly Area[];
  readonly areaIds: AreaIds;
  readonly needGiven: boolean;
  /** What each area weighs, where a grouping asks. */
  readonly weights: readonly number[];
  /** Where the point of each area stands. */
  readonly points: readonly Ref[];
  readonly posts: readonly PostGroup[];
  /** Every role, and whether a post of it is in scope. */
  readonly roles: ReadonlyMap<string, boolean> | null;
  readonly lines: readonly BudgetLine[];
  readonly lineIds: ReadonlySet<string> | null;
  readonly assumptions: Assumptions;
  readonly correlations: readonly Correlation[];
  readonly borders: readonly Border[] | null;
  /** Of each area, and the file that has them; null where borders are not to be found from outlines. */
  readonly outlines: { readonly of: ReadonlyMap<string, Outline>; readonly file: string } | null;
  readonly financialYear: number | null;
  /** Where the prices of later years are asked for. */
  readonly prices?: Prices;
  /** Whether there is a file of ages and service, which a leaving date is then held against. */
  readonly hasPeople: boolean;
}
