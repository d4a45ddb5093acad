import type { Fault } from '../issue/issue.ts';
import { assumption } from './assumption.ts';
import { baseline } from './baseline.ts';
import { bridge, type BridgeStep } from './bridge.ts';
import type { Case } from './case.ts';
import { localityCaseloads, summariseCaseload, type Caseload, type LocalityCaseload } from './caseload.ts';
import type { Day } from './day.ts';
import { journalOf, type Journal } from './journal.ts';
import { merge } from './merge.ts';
import { driverFalls, lineSavings, type LineSaving } from './nonpay.ts';
import { planAdded, planPosts, type AddedPosts, type RolePosts } from './posts.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';
import { planSavings, type Savings } from './savings.ts';
import type { Scenario } from './scenario.ts';
import { planFaults } from './warnings.ts';

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
  readonly reconciliation: Reconciliation;
  readonly journal: Journal;
  readonly faults: readonly Fault[];
}

/**
 * What a scenario costs, saves and carries: the one place where the pieces meet. Pure arithmetic on a case and a
 * scenario that validation has passed; the same input always gives the same figures.
 */
export function evaluate(theCase: Case, scenario: Scenario): Plan {
  const merged = merge(theCase.areas, scenario.localities);
  const posts = planPosts(theCase, scenario, merged);
  const added = planAdded(theCase, scenario, merged);
  const falls = driverFalls(theCase, scenario, posts, added);
  const lines = lineSavings(theCase, scenario, falls);
  const savings = planSavings(theCase, scenario, posts, added, lines);
  const caseloads = localityCaseloads(theCase, scenario, merged, posts, added);
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
    caseload: summariseCaseload(theCase, scenario, todayCaseloads(theCase, scenario), caseloads),
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

function todayCaseloads(theCase: Case, scenario: Scenario): LocalityCaseload[] {
  const today = baseline(theCase, scenario);
  const merged = merge(theCase.areas, today.localities);
  return localityCaseloads(theCase, today, merged, planPosts(theCase, today, merged), []);
}
