import type { Savings } from '../../model/savings.ts';

/** Whose money the saving is, and what is none of it. */
export function fundingData(savings: Savings): object {
  return {
    timeLimitedPence: savings.timeLimitedPence,
    costAvoidingPence: savings.costAvoidingPence,
    towardsTargetPence: savings.towardsTargetPence,
    elsewherePence: savings.elsewherePence,
    byFunding: savings.byFunding.map(({ funding, recurringPence, towardsTarget }) => ({
      funding,
      recurringPence,
      towardsTarget,
    })),
    pensionNotSavedPence: savings.pensionNotSavedPence,
  };
}
