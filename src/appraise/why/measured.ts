import type { Case } from '../../model/case.ts';
import { localityCaseloads, summariseCaseload } from '../../model/caseload.ts';
import { eachArea, merge } from '../../model/merge.ts';
import { driverFalls, lineSavings } from '../../model/nonpay.ts';
import { planAdded, planPosts } from '../../model/posts.ts';
import { planSavings } from '../../model/savings.ts';
import type { Scenario } from '../../model/scenario.ts';
import { withReleased } from '../../model/workload/released.ts';
import { planWorkload } from '../../model/workload/workload.ts';

/** The two figures that a difference is split for. */
export interface Measured {
  /** Of `savings.recurring`. */
  readonly recurringPence: number;
  /** Of `caseload.worst`, in families per FTE; null where no Lead Professional is left anywhere. */
  readonly worst: number | null;
}

/**
 * The recurring saving and the worst caseload of a scenario, as `evaluate` has them and nothing else: a difference is
 * split over thousands of mixes of two scenarios.
 */
export function measured(theCase: Case, scenario: Scenario): Measured {
  const merged = merge(theCase.areas, scenario.localities);
  const posts = planPosts(theCase, scenario, merged);
  const added = planAdded(theCase, scenario, merged);
  const lines = lineSavings(theCase, scenario, driverFalls(theCase, scenario, posts, added));
  const { recurringPence } = planSavings(theCase, scenario, posts, added, lines);
  const caseloads = localityCaseloads(theCase, scenario, merged, posts, added);
  if (scenario.useReleasedCapacity !== true) return { recurringPence, worst: worstOf(caseloads) };
  const places = { today: eachArea(theCase.areas), merged };
  const { planned } = planWorkload(theCase, scenario, places, posts, added);
  return { recurringPence, worst: worstOf(withReleased(caseloads, planned)) };

  function worstOf(held: typeof caseloads): number | null {
    return summariseCaseload(theCase, scenario, [], held).worst?.perLp ?? null;
  }
}
