import { FUNDINGS, type Case, type Funding, type PostGroup } from './case.ts';
import { isoDay, type Day } from './day.ts';
import { costOf, postsOf } from './establishment.ts';
import { roundHalfAway, timesFraction } from './money.ts';
import { payOf } from './pay.ts';
import type { RolePosts } from './posts.ts';
import { shareOf } from './price.ts';
import { delivered, type Delivery } from './years.ts';

/** Posts of one role that end on the same day, paid from one source: how many of them the plan takes. */
export interface EndingPosts {
  readonly role: string;
  readonly filled: boolean;
  readonly endDate: Day;
  readonly funding: Funding;
  /** All of them, as they stand today. */
  readonly groups: readonly PostGroup[];
  readonly lost: number;
  /** What those lost cost a year: their number × the mean cost of all of them, to the penny. */
  readonly costPence: number;
  /** What of it is pay, likewise; 0 where a case does not say what every post of the role is paid. */
  readonly payPence: number;
}

type Cut = Pick<RolePosts, 'role' | 'filledPostsLost' | 'vacantPostsLost'>;

/**
 * The posts lost that would have ended by themselves: what they cost after their end_date is no recurring saving of
 * the plan. A role loses its vacancies first, then filled posts; of each, those with an end_date first, the earliest
 * first. On the same day the general fund's go first: the saving that meets the target is then the careful one.
 */
export function endingPosts(theCase: Case, role: Cut): EndingPosts[] {
  const ending = theCase.posts.filter(
    (group) => group.inScope && group.role === role.role && group.endDate !== undefined,
  );
  if (ending.length === 0) return [];
  const isPaid = payOf(theCase.posts.filter((group) => group.inScope && group.role === role.role)) !== null;
  return [false, true].flatMap((filled) => {
    let left = filled ? role.filledPostsLost : role.vacantPostsLost;
    return pools(ending.filter((group) => group.filled === filled)).flatMap((groups) => {
      const lost = Math.min(left, postsOf(groups));
      left -= lost;
      return lost === 0 ? [] : [taken(groups, lost, isPaid)];
    });
  });
}

/**
 * What posts that end cost a year as the budget holds them: their cost less the vacancy factor, to the penny, since a
 * budget net of turnover never held all of it.
 */
export function timeLimited({ costPence }: Pick<EndingPosts, 'costPence'>, vacancyFactor: number): number {
  return costPence - roundHalfAway(costPence * vacancyFactor);
}

/**
 * What they would still have cost in an April year while the plan is in effect: a year of it × whole months ÷ 12, to
 * the penny.
 */
export function timeLimitedIn(
  year: number,
  { ending, start, vacancyFactor, delivery }: EndingCourse,
): number {
  return ending.reduce((sum, posts) => {
    const months = monthsToEnd({ start, end: posts.endDate }, year, delivery.slippageMonths);
    return sum + delivered(timeLimited(posts, vacancyFactor), delivery.rate, months);
  }, 0);
}

interface EndingCourse {
  readonly ending: readonly EndingPosts[];
  readonly start: Day;
  readonly vacancyFactor: number;
  readonly delivery: Delivery;
}

/** Whole months of an April year from the start of the plan to the day on which a post ends. */
export function monthsToEnd(
  { start, end }: { readonly start: Day; readonly end: Day },
  year: number,
  slippageMonths: number,
): number {
  const april = year * 12 + 3;
  const from = Math.max(april, monthOf(start) + (start.day > 1 ? 1 : 0) + slippageMonths);
  const to = Math.min(april + 12, monthOf(end) + (end.day === lastDayOf(end) ? 1 : 0));
  return Math.max(0, to - from);
}

const monthOf = ({ year, month }: Day): number => year * 12 + month - 1;

function lastDayOf({ year, month }: Day): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Posts that end on the same day and are paid from one source, in the order in which they are taken. */
function pools(groups: readonly PostGroup[]): PostGroup[][] {
  const byTurn = new Map<string, PostGroup[]>();
  for (const group of groups) {
    const turn = `${isoDay(endOf(group))} ${FUNDINGS.indexOf(fundingOf(group))}`;
    byTurn.set(turn, [...(byTurn.get(turn) ?? []), group]);
  }
  return [...byTurn].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pool]) => pool);
}

function taken(groups: readonly PostGroup[], lost: number, isPaid: boolean): EndingPosts {
  const [first] = groups;
  if (first === undefined) throw new Error('No posts to take');
  const posts = BigInt(postsOf(groups));
  const pay = isPaid ? payOf(groups) : null;
  return {
    role: first.role,
    filled: first.filled,
    endDate: endOf(first),
    funding: fundingOf(first),
    groups,
    lost,
    costPence: timesFraction(lost, shareOf(costOf(groups), 1n, posts)),
    payPence: pay === null ? 0 : timesFraction(lost, shareOf(pay, 1n, posts)),
  };
}

function endOf({ endDate }: PostGroup): Day {
  if (endDate === undefined) throw new Error('A post that does not end');
  return endDate;
}

/** Who pays; the general fund where nobody says. */
export function fundingOf({ funding }: { readonly funding?: Funding }): Funding {
  return funding ?? 'general_fund';
}
