import type { Objective } from '../../group/problem.ts';

/** What somebody asks about grouping the areas. Areas by their ids. */
export interface GroupingQuestion {
  readonly into: number;
  readonly weight: { readonly name: string; readonly of: readonly number[] };
  /** Share of the mean that each part's weight must be within; null: no bound. */
  readonly within: number | null;
  /** At least one; the first decides which is best. */
  readonly objectives: readonly Objective[];
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
  readonly fixed: readonly { readonly area: string; readonly locality: string }[];
  readonly minAreas: number | null;
  readonly maxAreas: number | null;
  readonly respectBarriers: boolean;
  /** So many whole Lead Professional posts are shared out; null: those that come with the areas. */
  readonly postTotal: number | null;
  /** How far down the list somebody wants to look; null: no further than it is. */
  readonly pick: number | null;
  readonly seed: number;
}
