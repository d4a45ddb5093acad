import type { Plan } from '../../model/plan.ts';
import { yearName } from '../../model/day.ts';
import { amount, months, wholePoundsAlong } from '../number.ts';
import { LABELS, table, type Column, type Row, type Section } from '../report.ts';

/**
 * The saving year by year in whole pounds. Cumulative is rounded; net is what it grows by; one-off costs are rounded
 * along the years; and the saving is what makes the columns foot: it takes the odd pound, never the cumulative.
 */
export function yearsSection({ savings, priceYear }: Plan): Section[] {
  const { years } = savings;
  if (years.length === 0) return [];
  const net = wholePoundsAlong(years.map(({ netPence }) => netPence));
  const oneOff = wholePoundsAlong(years.map(({ oneOffPence }) => -oneOffPence));
  const timeLimited = wholePoundsAlong(years.map(({ timeLimitedPence }) => timeLimitedPence));
  const recurring = net.map((pence, i) => pence - (oneOff[i] ?? 0) - (timeLimited[i] ?? 0));
  const baseChange = wholePoundsAlong(years.map(({ baseChangePence }) => baseChangePence));
  const spentOnce = oneOff.some((pence) => pence !== 0);
  const ending = timeLimited.some((pence) => pence !== 0);
  const row = (label: string, pence: readonly number[], remark = ''): Row => ({
    cells: [label, ...pence.map((value) => amount(value)), remark],
  });
  const rows = [
    row('Recurring saving', recurring),
    ...(ending ? [row('Posts that end anyway', timeLimited)] : []),
    ...(spentOnce ? [row('One-off costs', oneOff)] : []),
    ...(spentOnce || ending ? [row('Net', net)] : []),
    row('Cumulative', running(net), payback(savings)),
    row('Change to base budget', baseChange),
  ];
  const columns: Column[] = [
    LABELS,
    ...years.map(({ year }) => ({ kind: 'number' as const, header: year })),
    LABELS,
  ];
  return [{ heading: `Years, £ (${yearName(priceYear)} prices)`, parts: [table(columns, rows)] }];
}

function running(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

function payback({ oneOffPence, paybackMonths }: Plan['savings']): string {
  if (oneOffPence <= 0) return '';
  return paybackMonths === null ? 'never paid back' : `paid back in ${months(paybackMonths)}`;
}
