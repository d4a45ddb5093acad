import type { Fault } from '../issue/issue.ts';
import type { Day } from './scenario.ts';

/** One role of the establishment in scope, now and planned (model.md §3). */
export interface RolePosts {
  readonly role: string;
  /** False: no rule, the role stays as it is. */
  readonly ruled: boolean;
  readonly nowFte: number;
  readonly plannedFte: number;
  readonly reductionFte: number;
  readonly vacantFte: number;
  readonly peopleNow: number;
  readonly postsPlanned: number;
  readonly filledPostsLost: number;
  readonly peopleAtRisk: number;
  readonly savingPence: number;
  readonly byLocality: readonly { readonly locality: string; readonly posts: number; readonly fte: number }[];
  /** Null: a role without a rule. */
  readonly load: Load | null;
}

/** What each filled FTE carries now and each planned FTE then, a year. Null where there is none to carry it. */
export interface Load {
  readonly familiesPerFte: LoadMeasure;
  readonly contactsPerFte: LoadMeasure;
}

export interface LoadMeasure {
  readonly now: number | null;
  readonly planned: number | null;
  readonly heaviest: { readonly locality: string; readonly value: number } | null;
}

/** Posts that the scenario adds. */
export interface AddedPosts {
  readonly role: string;
  readonly posts: number;
  readonly fte: number;
  readonly costPence: number;
}

/** A step from today's budget to the planned one. The steps add up to the difference exactly. */
export interface BridgeStep {
  readonly kind: 'role' | 'vacancyFactor' | 'subjective' | 'newPosts' | 'newCost';
  /** The role, the subjective group or the label. */
  readonly name: string;
  /** A change to the budget: a saving is negative. */
  readonly pence: number;
}

export interface PlanYear {
  /** Counted from the year that holds the start, which is 1; 0 is the year before. */
  readonly index: number;
  /** As "2013/14". */
  readonly year: string;
  readonly recurringPence: number;
  readonly oneOffPence: number;
  readonly netPence: number;
  readonly cumulativePence: number;
  readonly baseChangePence: number;
}

/** What the plan saves (model.md §4). Savings are positive, spending on top of them is positive too. */
export interface Savings {
  readonly budgetPence: number;
  readonly budgetPlannedPence: number;
  readonly payPence: number;
  readonly vacancyFactorPence: number;
  readonly nonPayPence: number;
  readonly nonCashablePence: number;
  readonly newCostsPence: number;
  readonly recurringPence: number;
  readonly targetPence: number;
  readonly againstTargetPence: number;
  readonly targetMet: boolean;
  readonly oneOffPence: number;
  readonly paybackMonths: number | null;
  readonly npvPence: number;
  readonly years: readonly PlanYear[];
}

export interface AreaCaseload {
  readonly area: string;
  readonly families: number;
  readonly lpFte: number;
  readonly perLp: number | null;
}

export interface LocalityCaseload {
  readonly locality: string;
  readonly areas: readonly string[];
  readonly families: number;
  readonly transferredIn: number;
  readonly lpFte: number;
  readonly perLp: number | null;
  readonly perLpRegroupedOnly: number | null;
  readonly fteRequired: number;
  readonly fteGap: number;
}

/** How many families each Lead Professional carries (model.md §5). */
export interface Caseload {
  readonly now: readonly AreaCaseload[];
  readonly planned: readonly LocalityCaseload[];
  readonly nowOverall: number | null;
  readonly plannedOverall: number | null;
  readonly worst: { readonly locality: string; readonly perLp: number } | null;
  readonly worstNow: { readonly area: string; readonly perLp: number } | null;
  readonly spread: number | null;
  readonly ledBySocialWorkers: number;
  readonly overStandard: number;
  readonly overStandardNow: number;
  readonly costToHoldPence: number | null;
}

/** Budget against establishment: what the staffing lines hold and what the posts cost. */
export interface Reconciliation {
  readonly establishmentPence: number;
  readonly staffingLinesPence: number;
  readonly differencePence: number;
  readonly agrees: boolean;
}

/** What one scenario costs, saves and carries. */
export interface Plan {
  readonly scenario: { readonly name: string; readonly title: string; readonly start: Day };
  /** The April year of the price basis. */
  readonly priceYear: number;
  readonly standard: number;
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
  readonly bridge: readonly BridgeStep[];
  readonly savings: Savings;
  readonly caseload: Caseload;
  readonly reconciliation: Reconciliation;
  readonly faults: readonly Fault[];
}
