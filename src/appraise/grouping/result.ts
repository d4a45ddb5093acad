import type { Measures } from '../../group/objective.ts';
import type { Objective } from '../../group/problem.ts';
import type { PlanResult } from '../result.ts';
import type { Break } from './yours.ts';

/** How much is known of an answer. */
export type GroupStatus = 'proven-optimal' | 'within' | 'no-bound' | 'infeasible' | 'none-found';

/** What was asked, as a reader of the answer needs it. */
export interface Terms {
  readonly into: number;
  /** What parts are weighed by: need, children, families, or a column. */
  readonly weight: string;
  /** Share of the mean that each part must be within; null: none was set. */
  readonly within: number | null;
  /** The first decides which is best. */
  readonly objectives: readonly Objective[];
  /** Every other rule, one a phrase: "A01, A02 together". */
  readonly rules: readonly string[];
  readonly respectBarriers: boolean;
  readonly seed: number;
}

/** A locality of a grouping. */
export interface GroupedLocality {
  readonly name: string;
  /** Ids of its areas, in the order of the file. */
  readonly areas: readonly string[];
  readonly weight: number;
}

/** A grouping among others. */
export interface RankedGrouping extends Measures {
  /** On the first objective; groupings that are as good share a rank. Null on the frontier, where none is above another. */
  readonly rank: number | null;
  readonly localities: readonly GroupedLocality[];
  /** Root of the mean squared km to the centre, weighted; null without points. */
  readonly kmToCentre: number | null;
  /** Areas that change their locality from the grouping that is compared with; null where there is none. */
  readonly moved: readonly string[] | null;
}

/** A small change to the grouping that is compared with. */
export interface GroupingStep extends Measures {
  /** Each area with the locality that it leaves and the one that it joins. */
  readonly moves: readonly { readonly area: string; readonly from: string; readonly to: string }[];
  readonly kmToCentre: number | null;
  /** Whether what comes of it keeps every rule: a step from a grouping that breaks one may still break it. */
  readonly keepsRules: boolean;
}

/** The grouping that is compared with: the scenario's, or the one that --from names. */
export interface YourGrouping extends Measures {
  readonly name: string;
  readonly localities: readonly GroupedLocality[];
  readonly kmToCentre: number | null;
  /** For each objective, how many of the feasible groupings are better; null where they were not all looked at. */
  readonly ranks:
    readonly { readonly objective: Objective; readonly rank: number; readonly of: number }[] | null;
  /** Why it is none of the feasible groupings itself; empty when it is one. */
  readonly breaks: readonly Break[];
  readonly move: GroupingStep | null;
  readonly swap: GroupingStep | null;
}

/** What would have to give way, each change in words, and a grouping that it then allows. */
export interface RelaxationText {
  readonly changes: readonly string[];
  readonly localities: readonly GroupedLocality[];
  /** False: a smaller change may do. */
  readonly isNearest: boolean;
}

/** Everything that a run of `group` found out. */
export interface GroupResult extends Pick<PlanResult, 'tool' | 'inputs' | 'caseTitle' | 'issues'> {
  readonly asked: Terms;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly status: GroupStatus;
  readonly objective: {
    readonly kind: Objective;
    readonly value: number | null;
    readonly bound: number | null;
    /** (value − bound) ÷ value; null where no bound is known. */
    readonly gapShare: number | null;
  };
  readonly counts: {
    /** All ways to divide the areas, connected or not. */
    readonly partitions: number;
    /** Null where not enumerated. */
    readonly contiguous: number | null;
    readonly feasible: number | null;
  };
  /** Proven, and not only found. */
  readonly complete: {
    /** No grouping that is not among the plans is better than one of them. */
    readonly plans: boolean;
    /** The frontier is that of all groupings, not only of those found. Null for one objective. */
    readonly frontier: boolean | null;
  };
  /** The best found, best first. */
  readonly plans: readonly RankedGrouping[];
  /** The groupings that nothing found beats on all objectives at once; empty for one objective. */
  readonly frontier: readonly RankedGrouping[];
  readonly yours: YourGrouping | null;
  /** Where there is no grouping: what would have to give way so that there is one. */
  readonly relaxations: readonly RelaxationText[];
  /** Whether the scenario counts released capacity in its caseload: groupings are weighed by their posts alone. */
  readonly leavesReleasedOut: boolean;
  /** What each grouping saves a year; null where the case does not say. */
  readonly saving: { readonly recurringPence: number; readonly yoursPence: number | null } | null;
}
