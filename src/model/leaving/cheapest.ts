import { roundHalfAway } from '../money.ts';

/** No sum is of fewer people than these, nor of all but fewer. */
const FEWEST_ADDED = 2;

/**
 * The first so many of some costs: of a part of a leaver that part of the next. Where fewer than two leave, the mean of
 * the first two for each; where fewer than two stay, the mean of the last two is what each of them saves: so that no
 * figure, and no difference of two, is what one person is paid. Of more leavers than are known, the mean for the others.
 * To the penny.
 */
export function costOfFirst(costs: readonly number[], leavers: number): number {
  const staying = costs.length - leavers;
  if (staying <= 0) return roundHalfAway((sum(costs) * leavers) / costs.length);
  if (staying < FEWEST_ADDED) return roundHalfAway(sum(costs) - mean(costs.slice(-FEWEST_ADDED)) * staying);
  if (leavers < FEWEST_ADDED) return roundHalfAway(mean(costs.slice(0, FEWEST_ADDED)) * leavers);
  const whole = Math.floor(leavers);
  return roundHalfAway(sum(costs.slice(0, whole)) + (costs[whole] ?? 0) * (leavers - whole));
}

function mean(costs: readonly number[]): number {
  return sum(costs) / costs.length;
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, pence) => total + pence, 0);
}
