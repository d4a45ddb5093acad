import { assumption } from './assumption.ts';
import type { Case } from './case.ts';
import { roundHalfAway } from './money.ts';
import type { PriceChange } from './price.ts';
import type { Scenario } from './scenario.ts';

/** By how much a planned post of a ruled role costs other than planned: the role's own assumptions, else those for all. */
export function priceChange(theCase: Case, scenario: Scenario, role: string): PriceChange {
  return {
    ...addedPriceChange(theCase, scenario, role),
    regradePence: regradePence(theCase, scenario, role),
  };
}

/** The same of an added post: its job is new, so it is not graded anew. */
export function addedPriceChange(theCase: Case, scenario: Scenario, role: string): PriceChange {
  return { share: assumption(theCase, scenario, `unit_cost_change.${role}`), regradePence: 0 };
}

/** regrade_per_post in pence a year. */
export function regradePence(theCase: Case, scenario: Scenario, role: string): number {
  return roundHalfAway(assumption(theCase, scenario, `regrade_per_post.${role}`) * 100);
}
