import type { AssumptionId } from './assumption/table.ts';
import type { Ref } from '../issue/issue.ts';
import type { Driver } from './case.ts';
import type { Day } from './day.ts';

/** The group of areas that one new team serves. */
export interface Locality {
  readonly name: string;
  readonly areaIds: readonly string[];
  readonly at?: Ref;
}

export type Allocate = 'equal' | 'need' | 'families';

/** Where the planned posts of a role go. Numbers are whole posts. */
export type Placing =
  | { readonly kind: 'per_locality'; readonly posts: number }
  | { readonly kind: 'total'; readonly posts: number; readonly allocate: Allocate }
  | { readonly kind: 'by_locality'; readonly posts: ReadonlyMap<string, number> };

/** What becomes of a role: how many posts, where, of what FTE and price. */
export interface PostRule {
  readonly role: string;
  readonly placing: Placing;
  /** Of one planned post. */
  readonly fte: number;
  /** False where no one says so: a planned post is full time then. */
  readonly fteGiven?: boolean;
  /** A year a post, with on-costs; null: the mean of today's posts (posts.ts). */
  readonly pricePence: number | null;
  readonly at: Ref;
}

/** Posts that no one holds today. */
export interface NewPost extends PostRule {
  readonly leadProfessional: boolean;
}

export interface NewCost {
  readonly label: string;
  readonly amountPence: number;
  readonly at?: Ref;
}

export const FUNDED_BY = ['revenue', 'reserve', 'capital_receipts', 'unfunded'] as const;
/** What pays for money spent once. */
export type FundedBy = (typeof FUNDED_BY)[number];

/** Money spent once, in year 1, 2, … of the plan, or in year 0, the year before. */
export interface OneOff {
  readonly label: string;
  readonly amountPence: number;
  readonly year: number;
  /** Left out where nobody says. */
  readonly fundedBy?: FundedBy;
  readonly at: Ref;
}

/** One option, with `extends`, `a+b` and overrides already resolved. */
export interface Scenario {
  readonly name: string;
  readonly title: string;
  /** Every area is in exactly one. */
  readonly localities: readonly Locality[];
  readonly posts: readonly PostRule[];
  /** By subjective group or by line id; the line's own id wins. */
  readonly drivers: ReadonlyMap<string, Driver>;
  readonly newPosts: readonly NewPost[];
  readonly newCosts: readonly NewCost[];
  readonly oneOffs: readonly OneOff[];
  readonly start: Day;
  /** Where it is written; null where the command line says it, left out where nobody does. */
  readonly startAt?: Ref | null;
  /** The assumptions that this scenario sets, over the case's. */
  readonly assumptions: ReadonlyMap<AssumptionId, { readonly value: number; readonly at: Ref | null }>;
  /** What the command line set, in its order. */
  readonly overrides: readonly { readonly id: string; readonly value: number }[];
}
