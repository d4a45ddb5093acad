import { roundHalfAway } from '../money.ts';

/** Of so many people at least every sum is that is told of them. */
const FEWEST_ADDED = 2;

/**
 * Some costs in rising order, two by two, with three in the middle where their number is odd: each counts as the mean
 * of its group. What the first or the last so many of them cost is then made of sums of two people or more, and no
 * figure, nor any sum or difference of figures, is what one of them is paid.
 */
export function inGroups(costs: readonly number[]): number[][] {
  const pairs = Math.max(1, Math.floor(costs.length / FEWEST_ADDED));
  const odd = costs.length - pairs * FEWEST_ADDED;
  const middle = Math.floor(pairs / 2);
  return Array.from({ length: pairs }, (_, i) =>
    costs.slice(FEWEST_ADDED * i + (i > middle ? odd : 0), FEWEST_ADDED * (i + 1) + (i < middle ? 0 : odd)),
  );
}

/**
 * The first so many of some costs, group by group: of a group that is not used up, its mean for each. Of more leavers
 * than there are costs, the mean of all for the others. To the penny.
 */
export function costOfFirst(groups: readonly (readonly number[])[], leavers: number): number {
  const costs = groups.flat();
  if (leavers >= costs.length) return roundHalfAway((sum(costs) * leavers) / costs.length);
  let left = leavers;
  let pence = 0;
  for (const group of groups) {
    const taken = Math.min(left, group.length);
    pence += (sum(group) * taken) / group.length;
    left -= taken;
  }
  return roundHalfAway(pence);
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, pence) => total + pence, 0);
}
