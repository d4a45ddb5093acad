import type { RiskResult } from '../../appraise/risk/result.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Spread } from '../../appraise/risk/tally/spread.ts';
import { amount, decimal, NONE, percent, pounds } from '../number.ts';
import { LABELS, mark, table, type Row, type Section } from '../report.ts';

/** What one in ten, half and nine in ten draws stay below, each with how far it may be off under it. */
export function spreadTable(result: RiskResult, { saving, net, worst }: Simulated) {
  return table(SPREADS, [
    ...spreadRows(savingLabel(result), saving, pounds, poundsOff),
    ...(worst === null ? [] : spreadRows('Worst caseload', worst, familiesText, familiesOff)),
    ...spreadRows(
      `Net ${result.lastYear === null ? 'of the years' : `to ${result.lastYear}`}, £`,
      net,
      pounds,
      poundsOff,
    ),
  ]);
}

function spreadRows(
  label: string,
  spread: Spread,
  text: (value: number) => string,
  off: (error: number | null) => string,
): Row[] {
  const { p10, p50, p90, mean, p10Error, p50Error, p90Error, standardError } = spread;
  if (spread.least === spread.most) return [{ cells: [label, text(p10), text(p50), text(p90), text(mean)] }];
  return [
    { cells: [label, text(p10), text(p50), text(p90), text(mean)] },
    {
      cells: [
        mark('error', 'quiet'),
        ...[p10Error, p50Error, p90Error, standardError].map((error) => mark(off(error), 'quiet')),
      ],
    },
  ];
}

const poundsOff = (error: number | null): string =>
  error === null ? NONE : `±${amount(error, error < 1000 ? 2 : 0)}`;
const familiesText = (value: number): string => decimal(value, 1);
const familiesOff = (error: number | null): string => (error === null ? NONE : `±${decimal(error, 3)}`);

const SPREADS = [
  { ...LABELS, comfortable: 34 },
  { kind: 'number', header: 'P10' },
  { kind: 'number', header: 'P50' },
  { kind: 'number', header: 'P90' },
  { kind: 'number', header: 'mean' },
] as const;

/** What is held against the target: where not all of the saving is, it is not called the saving. */
function savingLabel({ tornado: { base }, uncertain: { ranged } }: RiskResult): string {
  const isAll =
    base.deliveredPence === base.recurringPence && ranged.every(({ id }) => id !== 'delivery_rate');
  return isAll ? 'Recurring saving, £ a year' : 'Saving that counts, £ a year';
}

/** How the saving lies over the draws, a bar for each round stretch of it. */
export function histogramSection(result: RiskResult, { saving, drawn }: Simulated): Section[] {
  const { targetPence } = result;
  if (saving.least === saving.most) return [];
  const most = Math.max(...saving.histogram.map(({ count }) => count));
  const rows = saving.histogram.map(({ from, to, count: number }): Row => {
    const holdsTarget = from <= targetPence && targetPence < to;
    return {
      cells: [
        `${amount(from)} to ${amount(to)}`,
        number === 0 ? '–' : percent(number, drawn),
        { kind: 'bar', from: 0, to: most === 0 ? 0 : number / most },
        holdsTarget ? `target ${pounds(targetPence)}` : '',
      ],
    };
  });
  return [{ heading: `${savingLabel(result)}: share of draws`, parts: [table(HISTOGRAM, rows)] }];
}

const HISTOGRAM = [
  { kind: 'number', header: '' },
  { kind: 'number', header: '' },
  { kind: 'bar', header: '' },
  { kind: 'text', header: '' },
] as const;
