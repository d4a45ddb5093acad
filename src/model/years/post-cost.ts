import type { PostGroup, PostRow } from '../case.ts';
import { billionths, roundHalfAway, timesFraction } from '../money.ts';
import { employerNi, type EmployerNi } from './employer-ni.ts';
import { employerNiOf, levyOf, pensionRateOf, type Award, type Prices } from './prices.ts';

/** The years whose awards lie between the budget and the year that is priced, and the prices that hold then. */
export interface PriceYear {
  readonly prices: Prices;
  /** The year of the budget, and the year that is priced. */
  readonly from: number;
  readonly to: number;
  readonly generalInflation: number;
}

/** The years after the budget up to the one that is priced. */
export function yearsAfter({ from, to }: PriceYear): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + 1 + i);
}

/** Every award between the budget and the year, in order. */
export function awardsTo(year: PriceYear): Award[] {
  return yearsAfter(year).flatMap((each) => year.prices.awards.get(each) ?? []);
}

/** Pay after one award: pay × (1 + share), or pay + pounds per FTE × FTE; to the penny. */
export function afterAward(payPence: number, award: Award, fte: number): number {
  return roundHalfAway(
    award.kind === 'percent' ? payPence * (1 + award.rate) : payPence + award.perFtePence * fte,
  );
}

/** An amount that goes as another does: amount × now ÷ before, to the penny; as it is where there was none before. */
export function inProportion(pence: number, now: number, before: number): number {
  return before === 0 ? pence : timesFraction(pence, { numerator: BigInt(now), denominator: BigInt(before) });
}

/** Pay of a post today, to the penny: full-time pay × FTE where the file has that. */
export function payToday({ payPence, times }: PostRow): number {
  return timesFraction(payPence, { numerator: billionths(times), denominator: 1_000_000_000n });
}

/** Pay of a post in a year: with every award since the budget. Pence a year. */
export function payThen(row: PostRow, fte: number, year: PriceYear): number {
  return awardsTo(year).reduce((pence, award) => afterAward(pence, award, fte), payToday(row));
}

/** What a post has on top of its pay in one column; null where it has none. */
export function onTopOf({ onTop }: PostRow, column: string): number | null {
  return onTop.find((each) => each.column === column)?.pence ?? null;
}

/** The table that a post's National Insurance follows; null where the file gives none for it, and for agency staff. */
export function niOf(row: PostRow, contract: PostGroup['contract'], year: PriceYear): EmployerNi | null {
  if (contract === 'agency' || onTopOf(row, 'employer_ni') === null) return null;
  const table = employerNiOf(year.prices, year.to);
  if (table === undefined) return null;
  const rebated = year.prices.contractedOut && (onTopOf(row, 'employer_pension') ?? 0) > 0;
  return rebated ? table : { ...table, rebate: null };
}

/**
 * What one post costs in a year: pay with every award since the budget; National Insurance by that year's table, on
 * this contract's own pay; pension at that year's rate, where one is given and the post has a pension; all else in
 * proportion to pay. Pence a year, each part to the penny.
 */
export function postCost(row: PostRow, { fte, contract }: PostGroup, year: PriceYear): number {
  const today = payToday(row);
  const pay = payThen(row, fte, year);
  const table = niOf(row, contract, year);
  const pensionRate = pensionRateOf(year.prices, year.to);
  const onTop = row.onTop.map(({ column, pence }) => {
    if (column === 'employer_ni' && table !== null) return employerNi(pay, table);
    if (column === 'employer_pension' && pensionRate !== null && pence > 0)
      return roundHalfAway(pay * pensionRate.rate);
    return inProportion(pence, pay, today);
  });
  const rated = row.rate === 0 ? 0 : roundHalfAway(pay * row.rate);
  const rate = levyOf(year.prices, year.to);
  const levy = rate === 0 ? 0 : roundHalfAway(pay * rate);
  return onTop.reduce((sum, pence) => sum + pence, pay) + rated + levy;
}
