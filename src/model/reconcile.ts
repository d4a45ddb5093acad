import type { Case } from './case.ts';
import { costOf } from './establishment.ts';
import { timesFraction } from './money.ts';

/** Budget against establishment, in pence. */
export interface Reconciliation {
  readonly establishmentPence: number;
  readonly staffingLinesPence: number;
  /** Establishment less staffing lines. */
  readonly differencePence: number;
  readonly tolerancePence: number;
  readonly agrees: boolean;
}

/**
 * The cost of the posts in scope against the budget lines that pay for them: a saving counted on posts that the
 * budget does not hold is no saving. It compares budget with establishment; neither is the ledger.
 */
export function reconcile(theCase: Case, tolerancePence: number): Reconciliation {
  const establishmentPence = timesFraction(1, costOf(theCase.posts.filter((group) => group.inScope)));
  const staffingLinesPence = theCase.budget
    .filter(({ driver }) => driver === 'staffing')
    .reduce((sum, { amountPence }) => sum + amountPence, 0);
  const differencePence = establishmentPence - staffingLinesPence;
  return {
    establishmentPence,
    staffingLinesPence,
    differencePence,
    tolerancePence,
    agrees: Math.abs(differencePence) <= tolerancePence,
  };
}
