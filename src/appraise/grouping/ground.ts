import type { Case } from '../../model/case.ts';
import type { Locality, Scenario } from '../../model/scenario.ts';

/** What a grouping is made from: the areas with their places and borders, and as much of the case as is known. */
export interface Ground {
  readonly areas: readonly GroundArea[];
  /** Each pair of neighbours once, by their numbers in the order of the areas. */
  readonly borders: readonly { readonly areas: readonly [number, number]; readonly barrier: boolean }[];
  /** Null where only areas are known. */
  readonly theCase: Case | null;
  /** The scenario whose posts and price a grouping would have; null where there is none. */
  readonly scenario: Scenario | null;
  /** The grouping that others are compared with; null where there is none. */
  readonly yours: { readonly name: string; readonly localities: readonly Locality[] } | null;
}

export interface GroundArea {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
}
