import type { Ref } from '../issue/issue.ts';
import type { Assumptions, Driver } from './case.ts';
import type { Day } from './day.ts';
import type { Scheme } from './leaving/redundancy.ts';

/** The group of areas that one new team serves. */
export interface Locality {
  readonly name: string;
  readonly areaIds: readonly string[];
  readonly at?: Ref;
}

/** By what a total of posts can be shared out between localities. */
export const ALLOCATES = ['equal', 'need', 'families', 'children'] as const;
export type Allocate = (typeof ALLOCATES)[number];

/** For which families open to social care a social worker always leads: all, or those protected or in care. */
export const SOCIAL_WORKER_LEADS = ['all', 'child_protection_and_care'] as const;
export type SocialWorkerLeads = (typeof SOCIAL_WORKER_LEADS)[number];

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

/** Money spent once, in year 1, 2, … of the plan, or in year 0, the year before. */
export interface OneOff {
  readonly label: string;
  readonly amountPence: number;
  readonly year: number;
  /** What pays for it, where the scenario says. */
  readonly fundedBy?: FundedBy;
  readonly at: Ref;
}

export const FUNDED_BY = ['revenue', 'reserve', 'capital_receipts', 'unfunded'] as const;
/** What pays for something that is spent once. */
export type FundedBy = (typeof FUNDED_BY)[number];

/** An amount that nobody knows to the pound, in pence. */
export interface Estimate {
  readonly lowPence: number;
  readonly centralPence: number;
  readonly highPence: number;
  readonly at: Ref;
}

/** How those whose posts go leave, and what pays for it. */
export interface LeavingRule {
  readonly scheme: Scheme;
  /** The last day of service; null: the day before the start. */
  readonly date: Day | null;
  /** What the pension fund quotes for early retirements, of all of them; null where there is no quote. */
  readonly pensionStrain: Estimate | null;
  /** Redundancy of one leaver, where ages are not known. */
  readonly meanCost: Estimate | null;
  /** What each who is redeployed keeps of the old pay, a year, and which share of it in year 1, 2, … */
  readonly payProtection: { readonly perPostPence: number; readonly shares: readonly number[] } | null;
  /** The year of the plan that bears the cost; null: that in which the offer can no longer be withdrawn. */
  readonly year: number | null;
  readonly fundedBy: FundedBy;
  readonly at: Ref;
}

/** A point of access and the localities, by name, whose contacts come to it. */
export interface AccessPoint {
  readonly name: string;
  readonly localities: readonly string[];
}

/** The area whose base stays. */
export interface KeptBase {
  readonly areaId: string;
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
  /** All where nobody says. */
  readonly socialWorkerLeads?: SocialWorkerLeads;
  /** One point of access for all localities, or each locality in exactly one; left out: a point a locality. */
  readonly accessPoints?: 'one' | readonly AccessPoint[];
  /** Whose base a locality's team has, by its name; the one nearest to its children where none is named. */
  readonly bases?: ReadonlyMap<string, KeptBase>;
  /** Left out or null where the scenario says nothing of leaving: then it costs nothing in the plan. */
  readonly leaving?: LeavingRule | null;
  readonly start: Day;
  /** Where it is written; null where the command line says it, left out where nobody does. */
  readonly startAt?: Ref | null;
  /** The assumptions that this scenario sets, over the case's. */
  readonly assumptions: Assumptions;
  /** What the command line set, in its order. */
  readonly overrides: readonly { readonly id: string; readonly value: number }[];
  /** Whether the hours that the new way of working frees, or takes, count in the caseload; left out, they do not. */
  readonly useReleasedCapacity?: boolean;
  /** Where that is written. */
  readonly useReleasedCapacityAt?: Ref;
  /** Today as an option: everybody does what they do now. */
  readonly isToday?: boolean;
  /** Who answers contacts today, where today is an option: it has no rule that would tell. */
  readonly answeredBy?: string;
}
