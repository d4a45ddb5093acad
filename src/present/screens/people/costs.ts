import { financialYearOf, yearName } from '../../../model/day.ts';
import type { Leaving } from '../../../model/leaving/leaving.ts';
import type { Range } from '../../../model/leaving/price.ts';
import type { Plan } from '../../../model/plan.ts';
import { amount, decimal, NONE, toWholePounds, wholePoundParts } from '../../number.ts';
import { LABELS, table, type Prose, type Row, type Section } from '../../report.ts';
import { peopleCount } from './words.ts';
import { fullDay } from '../../day-text.ts';

/** What leaving costs by part, low, central and high; without a word of the scenario, what to add. */
export function leavingSection(plan: Plan): Section {
  const { leaving, priceYear, hasPeople } = plan;
  if (leaving === null)
    return { heading: 'What leaving costs', parts: [{ kind: 'prose', text: toAdd(hasPeople) }] };
  return {
    heading: `What leaving costs, £ once (cost +, ${yearName(priceYear)} prices)`,
    parts: [table(COLUMNS, costRows(plan, leaving)), ...says(leaving)],
  };
}

const toAdd = (hasPeople: boolean): string =>
  'Not in this plan. Add to the scenario, for example, leaving: { mean_cost: { low: 8000, central: 14000, high: ' +
  `22000 }, funded_by: reserve }. ${hasPeople ? BY_PEOPLE : PEOPLE_TO_ADD} ` +
  'Pension strain is what the fund quotes: pension_strain.';

const BY_PEOPLE =
  'people.csv is there: redundancy is then priced by age and service, and by mean_cost in roles with fewer than five ' +
  'people known.';
const PEOPLE_TO_ADD =
  'With people.csv (post_id, age, service_years) beside the other files redundancy is priced by age and service in ' +
  'place of mean_cost.';

const COLUMNS = [
  { ...LABELS, comfortable: 30 },
  { kind: 'number', header: 'Low' },
  { kind: 'number', header: 'Central' },
  { kind: 'number', header: 'High' },
  { kind: 'text', header: 'Falls in' },
] as const;

const KEYS = ['lowPence', 'centralPence', 'highPence'] as const;

function costRows(plan: Plan, leaving: Leaving): Row[] {
  const same = (pence: number): Range => ({ lowPence: pence, centralPence: pence, highPence: pence });
  const parts = [
    { label: 'Redundancy', of: leaving.redundancy },
    { label: 'Pay in lieu of notice', of: same(leaving.noticePayPence) },
    { label: 'Pension strain', of: leaving.pensionStrain },
    { label: 'Pay protection', of: same(leaving.payProtectionPence) },
  ];
  const columns = KEYS.map((key) =>
    wholePoundParts(
      parts.map(({ of }) => of[key]),
      toWholePounds(leaving[key]),
    ),
  );
  const year = (index: number): string => yearName(financialYearOf(plan.scenario.start) + index - 1);
  const falls = ['', '', '', ''].map(() => year(leaving.year));
  falls[3] = protectedIn(leaving, year);
  const rows = parts.flatMap(({ label, of }, i): Row[] => {
    const unknown = label === 'Pension strain' && leaving.beforePensionStrain;
    const shown = columns.map((column) => (unknown ? NONE : amount(column[i] ?? 0)));
    if (of.highPence === 0 && !unknown) return [];
    return [{ cells: [label, ...shown, unknown ? 'no quote given' : (falls[i] ?? '')] }];
  });
  const total = { total: true, cells: ['', ...KEYS.map((key) => amount(leaving[key])), ''] };
  return [...rows, total];
}

/** The years that bear pay protection. */
function protectedIn({ payProtectionByYear: by }: Leaving, year: (index: number) => string): string {
  const bearing = by.flatMap((pence, i) => (pence === 0 ? [] : [i + 1]));
  const [first, last] = [bearing[0], bearing.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? year(first) : `${year(first)} to ${year(last)}`;
}

function says(leaving: Leaving): Prose[] {
  const payback = leaving.beforePensionStrain
    ? ['Whoever may leave at 55 or over may be owed a pension at once: payback is before pension strain.']
    : [];
  const texts = [
    `The plan counts the central value, ${FUNDING[leaving.fundedBy]}. The last day of service is ${fullDay(leaving.date)}.`,
    ...priced(leaving),
    ...payback,
  ];
  return texts.map((text) => ({ kind: 'prose', text }));
}

const FUNDING = {
  revenue: 'paid from revenue',
  reserve: 'paid from a reserve',
  capital_receipts: 'paid from capital receipts, which needs a direction in force on the day',
  unfunded: 'and nothing is said to pay for it',
};

function priced({ pricedBy, scheme, mayLeave }: Leaving): string[] {
  const { people, meanCost, nothing } = pricedBy;
  const week = scheme.pay === 'actual' ? 'actual' : 'capped';
  return [
    ...(people > 0
      ? [
          `Redundancy of ${peopleCount(people)} of ${decimal(mayLeave)} who may leave, by age and service: ` +
            `${decimal(scheme.multiplier, 2).replace(/\.?0+$/, '')} × the statutory weeks × a week's ${week} pay, ` +
            'never less than the statutory sum. Low is those who cost least, high those who cost most, each as the mean of two or three; central the mean.',
        ]
      : []),
    ...(meanCost > 0 ? [`Redundancy of ${peopleCount(meanCost)} by the mean cost of the scenario.`] : []),
    ...(nothing > 0 ? [`Redundancy of ${peopleCount(nothing)} is not priced and counts as nothing.`] : []),
  ];
}
