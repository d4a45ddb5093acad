import type { PlanResult } from '../../appraise/result.ts';
import { yearName } from '../../model/day.ts';
import type { Nominal } from '../../model/years/nominal.ts';
import type { PlanYear } from '../../model/years.ts';
import { fundingSections } from '../plan/funding.ts';
import { asDelivered, runningTotal, wholeYears } from '../plan/years.ts';
import { amount, decimal, wholePoundParts } from '../number.ts';
import { LABELS, table, type Column, type Prose, type Row, type Section, type Table } from '../report.ts';
import { pricesSection } from './prices.ts';
import { realAndNominal } from './real-and-nominal.ts';

/** The years in detail: as far as they are delivered, what each has from the one before, and in prices of their time. */
export function yearsScreen(result: PlanResult): Section[] {
  const { plan } = result;
  const { savings, nominal, priceYear, delivery } = plan;
  if (savings.years.length === 0) return [];
  return [
    {
      heading: `Each year in ${yearName(priceYear)} prices, £ (change to base budget: saving -)`,
      parts: [yearsTable(savings.years, 'new'), prose(deliveryText(delivery))],
    },
    ...nominalSections(nominal),
    realAndNominal(plan),
    ...fundingSections(result),
  ];
}

function nominalSections(nominal: Nominal | null): Section[] {
  if (nominal === null)
    return [{ heading: 'Each year in the prices of its time', parts: [prose(NO_PRICES)] }];
  return [
    {
      heading: 'Each year in the prices of its time, £ (change to base budget: saving -)',
      parts: [yearsTable(nominal.years, 'new, or prices')],
    },
    pricesSection(nominal),
  ];
}

const NO_PRICES =
  'The case does not say how prices move. Give pay_awards, inflation, pension_rates or employer_ni in locplan.yaml to see the years in cash.';

const prose = (text: string): Prose => ({ kind: 'prose', text });

/** Years side by side: what is saved and spent, and how the base budget changes, with what the year before has begun. */
function yearsTable(years: readonly PlanYear[], rest: string): Table {
  const { net, oneOff, timeLimited, recurring, baseChange } = wholeYears(years);
  const parts = years.map(({ baseChangePence, priorYearEffectPence }, i) =>
    wholePoundParts([priorYearEffectPence, baseChangePence - priorYearEffectPence], baseChange[i]),
  );
  const row = (label: string, pence: readonly number[]): Row => ({
    cells: [label, ...pence.map((value) => amount(value))],
  });
  const columns: Column[] = [LABELS, ...years.map(({ year }) => ({ kind: 'number' as const, header: year }))];
  return table(columns, [
    { cells: ['Months in effect', ...years.map(({ months }) => decimal(months))] },
    row('Recurring saving', recurring),
    ...(timeLimited.some((pence) => pence !== 0) ? [row('Posts that end anyway', timeLimited)] : []),
    row('One-off costs', oneOff),
    row('Net', net),
    row('Cumulative', runningTotal(net)),
    row('Change to base budget', baseChange),
    row(
      'of which begun before',
      parts.map(([begun = 0]) => begun),
    ),
    row(
      `of which ${rest}`,
      parts.map(([, more = 0]) => more),
    ),
  ]);
}

function deliveryText(delivery: Parameters<typeof asDelivered>[0]): string {
  const said = asDelivered(delivery);
  return said === ''
    ? 'All of the saving is taken to be delivered, and none of it late (delivery_rate, slippage_months). What councils publish runs from 46% to 98%.'
    : `Of the saving: ${said} (delivery_rate, slippage_months). What councils publish as delivered runs from 46% to 98%.`;
}
