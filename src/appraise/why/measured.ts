import type { Case } from '../../model/case.ts';
import { decided } from '../../model/decided.ts';
import type { Scenario } from '../../model/scenario.ts';

/** The two figures that a difference is split for. */
export interface Measured {
  /** Of `savings.recurring`. */
  readonly recurringPence: number;
  /** Of `caseload.worst`, in families per FTE; null where no Lead Professional is left anywhere. */
  readonly worst: number | null;
}

/** The recurring saving and the worst caseload of a scenario: a difference is split over thousands of mixes of two. */
export function measured(theCase: Case, scenario: Scenario): Measured {
  const { recurringPence, worst } = decided(theCase, scenario);
  return { recurringPence, worst: Number.isNaN(worst) ? null : worst };
}
