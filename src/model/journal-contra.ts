import { roundToTotal } from './apportion.ts';
import type { ChargeCode } from './case.ts';
import { endingOf, endingThisYear, type Changes, type JournalLine } from './journal-lines.ts';
import type { PlanYear } from './years.ts';

/**
 * What the saving is moved to: the savings code for the money that the target is about; what falls to others is no
 * saving of the council's to move, and is to be coded by whoever accounts for their money.
 */
export function contraLines(changes: Changes, code: ChargeCode, first: PlanYear): JournalLine[] {
  const { byFunding, towardsTargetPence } = changes.savings;
  const others = byFunding.filter(({ towardsTarget }) => !towardsTarget);
  const permanent = [towardsTargetPence, ...others.map(({ recurringPence }) => recurringPence)];
  const thisYear = roundToTotal(
    permanent.map((pence) => pence * first.share),
    first.recurringPence,
  );
  const ending = endingOf(changes).map((posts) => ({ ...posts, pence: endingThisYear(changes, posts) }));
  const endingFor = (isIt: (funding: string) => boolean): number =>
    ending.reduce((sum, { funding, pence }) => sum + (isIt(funding) ? pence : 0), 0);
  const isOther = (funding: string): boolean => others.some((other) => other.funding === funding);
  return [
    {
      ...code,
      description: 'Saving',
      thisYearPence: (thisYear[0] ?? 0) + endingFor((funding) => !isOther(funding)),
      permanentPence: towardsTargetPence,
    },
    ...others.map(({ funding, recurringPence }, i) => ({
      costCentre: null,
      account: null,
      description: `Saving that falls to ${funding.replaceAll('_', ' ')}`,
      thisYearPence: (thisYear[i + 1] ?? 0) + endingFor((each) => each === funding),
      permanentPence: recurringPence,
    })),
  ];
}
