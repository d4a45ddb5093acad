import { assumption } from '../assumption.ts';
import type { Case, WaitingList } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { settled } from '../tolerance.ts';

/** One specialist service's list, today and in the plan. Families a year, but for the list and the years. */
export interface ListOutlook {
  readonly name: string;
  readonly waiting: number;
  readonly referralsNow: number;
  readonly referralsThen: number;
  /** Referrals no longer made: what they took of the service is freed, and spent once. */
  readonly freed: number;
  readonly freedToList: number;
  readonly freedGivenUp: number;
  readonly seenNow: number;
  readonly seenThen: number;
  /** Referrals less those seen: negative is a list that shrinks. */
  readonly growthNow: number;
  readonly growthThen: number;
  /** Until nobody waits; null for a list that does not shrink. */
  readonly yearsNow: number | null;
  readonly yearsThen: number | null;
}

/** The specialists' lists of a case, in its order. */
export function waitingLists(theCase: Case, scenario: Scenario): ListOutlook[] {
  const reduction = assumption(theCase, scenario, 'refer_on_reduction');
  const toList = assumption(theCase, scenario, 'freed_to_list_share');
  return (theCase.waitingLists ?? []).map((list) => outlook(list, reduction, toList));
}

/**
 * How a list goes on when fewer families are referred. The part of the fall in demand that goes to the list leaves
 * those seen as they are; the rest is given up as posts. So that a wait is never promised out of posts that went.
 */
function outlook(
  { service, waiting, referralsPerYear, seenPerYear, referOnShare }: WaitingList,
  reduction: number,
  toList: number,
): ListOutlook {
  const freed = referralsPerYear * reduction * referOnShare;
  const freedToList = freed * toList;
  const freedGivenUp = Math.min(seenPerYear, freed - freedToList);
  const referralsThen = referralsPerYear - freed;
  const seenThen = seenPerYear - freedGivenUp;
  const growthNow = settled(referralsPerYear - seenPerYear);
  const growthThen = settled(referralsThen - seenThen);
  return {
    name: service,
    waiting,
    referralsNow: referralsPerYear,
    referralsThen,
    freed,
    freedToList,
    freedGivenUp,
    seenNow: seenPerYear,
    seenThen,
    growthNow,
    growthThen,
    yearsNow: yearsToClear(waiting, growthNow),
    yearsThen: yearsToClear(waiting, growthThen),
  };
}

/** List ÷ what it shrinks by a year; null where it does not shrink. */
export function yearsToClear(waiting: number, growth: number): number | null {
  return growth < 0 ? waiting / -growth : null;
}
