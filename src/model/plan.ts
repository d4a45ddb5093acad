import type { Fault } from '../issue/issue.ts';
import { type Access, type AccessLacks, planAccess } from './access/access.ts';
import { assumption } from './assumption.ts';
import { baseline } from './baseline.ts';
import { bridge, type BridgeStep } from './bridge.ts';
import type { Case } from './case.ts';
import { localityCaseloads, summariseCaseload, type Caseload, type LocalityCaseload } from './caseload.ts';
import type { Day } from './day.ts';
import { planFairness, type Fairness } from './fairness.ts';
import { journalOf, type Journal } from './journal.ts';
import { earliestStart, type Earliest } from './leaving/earliest-start.ts';
import { leaversOf, type RoleLeavers } from './leaving/leavers.ts';
import { leavingOneOffs, planLeaving, type Leaving } from './leaving/leaving.ts';
import { planLeads, type Leads } from './leads.ts';
import { eachArea, merge, type Merged } from './merge.ts';
import { driverFalls, lineSavings, type DriverFalls, type LineSaving } from './nonpay.ts';
import { planAdded, planPosts, type AddedPosts, type RolePosts } from './posts.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';
import { deliveryOf, planSavings, type Savings } from './savings.ts';
import type { Scenario } from './scenario.ts';
import { planFaults } from './warnings.ts';
import type { Delivery } from './years.ts';
import { nominalYears, type Nominal } from './years/nominal.ts';
import { withReleased } from './workload/released.ts';
import { planWorkload, type Workload } from './workload/workload.ts';

/** What one scenario costs, saves and carries. */
export interface Plan {
  readonly scenario: { readonly name: string; readonly title: string; readonly start: Day };
  /** The April year of the price basis: 2012 for 2012/13. */
  readonly priceYear: number;
  /** Families that a full-time Lead Professional should carry at most. */
  readonly standard: number;
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
  readonly bridge: readonly BridgeStep[];
  /** Lines that fall without the council spending less: shown, never added. */
  readonly notCashable: readonly LineSaving[];
  readonly savings: Savings;
  readonly caseload: Caseload;
  readonly leads: Leads;
  readonly workload: Workload;
  readonly access: Access | AccessLacks;
  /** How the posts of each role that the plan changes come to an end. */
  readonly leavers: readonly RoleLeavers[];
  /** What leaving costs; null where the scenario says nothing of it. */
  readonly leaving: Leaving | null;
  /** Whether ages and service are known, for a scenario that speaks of leaving. */
  readonly hasPeople: boolean;
  /** When the decision allows the plan to start; null where the case does not say when that is taken. */
  readonly earliest: Earliest | null;
  /** What a pound a year later counts less. */
  readonly discountRate: number;
  /** How much of the saving comes, and how late. */
  readonly delivery: Delivery;
  /** The years in prices of their time; null where the case does not say how prices move. */
  readonly nominal: Nominal | null;
  /** Who has what before and after. */
  readonly fairness: Fairness;
  readonly reconciliation: Reconciliation;
  readonly journal: Journal;
  readonly faults: readonly Fault[];
}

/** The part of a plan on which it is decided, with what that is worked out from. */
export interface Deciding {
  readonly merged: readonly Merged[];
  readonly posts: readonly RolePosts[];
  readonly added: readonly AddedPosts[];
  readonly falls: DriverFalls;
  readonly lines: readonly LineSaving[];
  readonly leavers: readonly RoleLeavers[];
  readonly leaving: Leaving | null;
  /** The scenario with what leaving costs among its one-offs. */
  readonly spending: Scenario;
  readonly savings: Savings;
  /** Worked out when asked for: only a scenario that counts released capacity is decided on it. */
  readonly workload: () => Workload;
  /** What each locality carries, with the released capacity that counts. */
  readonly held: readonly LocalityCaseload[];
}

/**
 * What a scenario saves and what each locality carries, without all that is only told beside them: for whoever asks
 * it of many values, as risk does, and for `evaluate`, so that both have the same figures.
 */
export function deciding(theCase: Case, scenario: Scenario): Deciding {
  const merged = merge(theCase.areas, scenario.localities);
  const posts = planPosts(theCase, scenario, merged);
  const added = planAdded(theCase, scenario, merged);
  const falls = driverFalls(theCase, scenario, posts, added);
  const lines = lineSavings(theCase, scenario, falls);
  const leavers = leaversOf(theCase, scenario, posts);
  const leaving = planLeaving(theCase, scenario, leavers);
  const spending = { ...scenario, oneOffs: [...scenario.oneOffs, ...leavingOneOffs(scenario, leaving)] };
  const savings = planSavings(theCase, spending, posts, added, lines);
  let known: Workload | null = null;
  const workload = (): Workload =>
    (known ??= planWorkload(theCase, scenario, { today: eachArea(theCase.areas), merged }, posts, added));
  const caseloads = localityCaseloads(theCase, scenario, merged, posts, added);
  const held =
    scenario.useReleasedCapacity === true ? withReleased(caseloads, workload().planned) : caseloads;
  return { merged, posts, added, falls, lines, leavers, leaving, spending, savings, workload, held };
}

/**
 * What a scenario costs, saves and carries: the one place where the pieces meet. Pure arithmetic on a case and a
 * scenario that validation has passed; the same input always gives the same figures.
 */
export function evaluate(theCase: Case, scenario: Scenario): Plan {
  const decided = deciding(theCase, scenario);
  const { merged, posts, added, falls, lines, leavers, leaving, spending, savings, held } = decided;
  const today = todayCaseloads(theCase, scenario);
  const caseload = summariseCaseload(theCase, scenario, today.caseloads, held);
  const leads = planLeads(theCase, scenario, { merged, caseloads: held }, today);
  const tolerancePence = Math.round(assumption(theCase, scenario, 'reconcile_tolerance') * 100);
  const plan = {
    scenario: { name: scenario.name, title: scenario.title, start: scenario.start },
    priceYear: theCase.financialYear,
    standard: assumption(theCase, scenario, 'caseload_standard'),
    posts,
    added,
    bridge: bridge(savings, posts, added, lines, scenario.newCosts),
    notCashable: lines.filter(({ line, pence }) => !line.cashable && pence !== 0),
    savings,
    caseload,
    leads,
    workload: decided.workload(),
    access: planAccess(theCase, scenario, { merged, posts, added }),
    leavers,
    leaving,
    hasPeople: theCase.people !== undefined,
    earliest: earliestStart(theCase, scenario, leavers),
    discountRate: assumption(theCase, scenario, 'discount_rate'),
    delivery: deliveryOf(theCase, scenario),
    nominal: nominalYears(theCase, spending, merged, savings),
    fairness: planFairness(theCase, scenario, { merged, posts, caseload, leads }),
    reconciliation: reconcile(theCase, tolerancePence),
    journal: journalOf({
      theCase,
      scenario,
      posts,
      added,
      lines,
      savings,
      vacancyFactor: assumption(theCase, scenario, 'vacancy_factor'),
    }),
  };
  return { ...plan, faults: planFaults({ ...plan, theCase, scenario, lines, falls }) };
}

function todayCaseloads(
  theCase: Case,
  scenario: Scenario,
): { readonly merged: readonly Merged[]; readonly caseloads: readonly LocalityCaseload[] } {
  const today = baseline(theCase, scenario);
  const merged = eachArea(theCase.areas);
  const posts = planPosts(theCase, today, merged);
  return { merged, caseloads: localityCaseloads(theCase, today, merged, posts, []) };
}
