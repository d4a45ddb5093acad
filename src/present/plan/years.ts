import type { Plan } from '../../model/plan.ts';
import { yearName } from '../../model/day.ts';
import type { Delivery, PlanYear } from '../../model/years.ts';
import { amount, count, months, percent, wholePoundsAlong } from '../number.ts';
import { LABELS, table, type Column, type Row, type Section } from '../report.ts';

/**
 * The saving year by year in whole pounds. Cumulative is rounded; net is what it grows by; one-off costs are rounded
 * along the years; and the saving is what makes the columns foot: it takes the odd pound, never the cumulative.
 */
export function yearsSection({ savings, priceYear, delivery, leaving }: Plan): Section[] {
  const { years } = savings;
  if (years.length === 0) return [];
  const { net, oneOff, timeLimited, recurring, baseChange } = wholeYears(years);
  const spentOnce = oneOff.some((pence) => pence !== 0);
  const ending = timeLimited.some((pence) => pence !== 0);
  const row = (label: string, pence: readonly number[], remark = ''): Row => ({
    cells: [label, ...pence.map((value) => amount(value)), remark],
  });
  const rows = [
    row('Recurring saving', recurring, asDelivered(delivery)),
    ...(ending ? [row('Posts that end anyway', timeLimited)] : []),
    ...(spentOnce ? [row('One-off costs', oneOff)] : []),
    ...(spentOnce || ending ? [row('Net', net)] : []),
    row('Cumulative', runningTotal(net), payback(savings, leaving?.beforePensionStrain === true)),
    row('Change to base budget', baseChange),
  ];
  const columns: Column[] = [
    LABELS,
    ...years.map(({ year }) => ({ kind: 'number' as const, header: year })),
    LABELS,
  ];
  return [{ heading: `Years, £ (${yearName(priceYear)} prices)`, parts: [table(columns, rows)] }];
}

/** The years in whole pounds that foot down each column and along each row; costs and savings to the budget below 0. */
export function wholeYears(years: readonly PlanYear[]) {
  const net = wholePoundsAlong(years.map(({ netPence }) => netPence));
  const oneOff = wholePoundsAlong(years.map(({ oneOffPence }) => -oneOffPence));
  const timeLimited = wholePoundsAlong(years.map(({ timeLimitedPence }) => timeLimitedPence));
  const recurring = net.map((pence, i) => pence - (oneOff[i] ?? 0) - (timeLimited[i] ?? 0));
  const baseChange = wholePoundsAlong(years.map(({ baseChangePence }) => baseChangePence));
  return { net, oneOff, timeLimited, recurring, baseChange };
}

export function runningTotal(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

/** That not all of the saving comes, or late, where that is so. */
export function asDelivered({ rate, slippageMonths }: Delivery): string {
  const parts = [
    ...(rate === 1 ? [] : [`${percent(rate, 1)} delivered`]),
    ...(slippageMonths === 0 ? [] : [`${count(slippageMonths, 'month')} late`]),
  ];
  return parts.join(', ');
}

/** Where an early retirement may still be charged for, no one knows yet when all is paid back. */
function payback({ oneOffPence, paybackMonths }: Plan['savings'], beforeStrain: boolean): string {
  const before = beforeStrain ? ', before pension strain' : '';
  if (oneOffPence <= 0) return beforeStrain ? 'before pension strain' : '';
  return (paybackMonths === null ? 'never paid back' : `paid back in ${months(paybackMonths)}`) + before;
}
