import { each, list, object, type Schema, whole, yesNo } from '../schema-parts.ts';
import { FUNDINGS } from '../../model/case.ts';

/** The keys of a saving that say whose money it is. */
export const fundingSavings: Readonly<Record<string, Schema>> = {
  ...each(['timeLimitedPence', 'costAvoidingPence', 'towardsTargetPence', 'elsewherePence'], whole),
  byFunding: list(object({ funding: { enum: FUNDINGS }, recurringPence: whole, towardsTarget: yesNo })),
  pensionNotSavedPence: whole,
};
