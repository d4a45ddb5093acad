import { yearName } from '../../model/day.ts';
import type { Plan } from '../../model/plan.ts';
import type { PlanYear } from '../../model/years.ts';
import { amount } from '../number.ts';
import { runningTotal, wholeYears } from '../plan/years.ts';
import { LABELS, table, type Row, type Section } from '../report.ts';
import { rateText } from './prices.ts';

/** What the years come to in real prices and in those of their time, side by side. */
export function realAndNominal({ savings, nominal, priceYear, discountRate }: Plan): Section {
  const last = savings.years.at(-1);
  const row = (label: string, years: readonly PlanYear[], npvPence: number, rate: number): Row => {
    const { net, recurring } = wholeYears(years);
    const cumulative = amount(runningTotal(net).at(-1) ?? null);
    return { cells: [label, amount(recurring.at(-1) ?? null), cumulative, amount(npvPence), rateText(rate)] };
  };
  const rows = [row(`${yearName(priceYear)} prices`, savings.years, savings.npvPence, discountRate)];
  if (nominal !== null) {
    const factor = (1 + discountRate) * (1 + nominal.generalInflation);
    rows.push(row('Prices of their time', nominal.years, nominal.npvPence, factor - 1));
  }
  return {
    heading: 'What the years come to, £',
    parts: [
      table(
        [
          LABELS,
          { kind: 'number', header: `Saving ${last?.year ?? ''}` },
          { kind: 'number', header: 'Cumulative' },
          { kind: 'number', header: 'Net present value' },
          { kind: 'number', header: 'at a year' },
        ],
        rows,
      ),
      { kind: 'prose', text: valueText(nominal) },
    ],
  };
}

function valueText(nominal: Plan['nominal']): string {
  const then =
    nominal === null
      ? ''
      : `, and with it ${rateText(nominal.generalInflation)} of general inflation where prices are those of their time`;
  return `The first year is not discounted. The rate is discount_rate${then}. It is what the plan is worth to the council in money, not to society.`;
}
