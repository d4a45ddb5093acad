import type { PlanResult } from '../../appraise/result.ts';
import type { Caseload } from '../../model/caseload.ts';
import type { Plan } from '../../model/plan.ts';
import type { Savings } from '../../model/savings.ts';
import { exceeds } from '../../model/tolerance.ts';
import { count, decimal, NONE, percent, placesApart, pounds, signed, signedPounds } from '../number.ts';
import { elsewhereNotes } from './funding.ts';
import { LABELS, mark, table, type Row, type Section } from '../report.ts';
import { surenessTable } from './sureness.ts';
import { unledPlaces } from './unled.ts';

/** The two findings that decide an option, side by side: is the saving met, and can the teams hold the work. */
export function verdictSection(result: Pick<PlanResult, 'plan' | 'switching' | 'chance'>): Section {
  const { plan } = result;
  const columns = [
    LABELS,
    LABELS,
    { kind: 'number', header: '' },
    LABELS,
    { kind: 'number', header: '' },
    LABELS,
  ] as const;
  const rows = [savingRow(plan.savings), caseloadRow(plan)];
  return { heading: '', parts: [table(columns, rows), surenessTable(result)] };
}

function savingRow(savings: Savings): Row {
  const { recurringPence, targetPence, againstTargetPence: margin, targetMet, budgetPence } = savings;
  const { towardsTargetPence } = savings;
  const shares = [
    ...(targetPence > 0 ? [`${percent(towardsTargetPence, targetPence)} of target`] : []),
    ...(budgetPence > 0 ? [`${percent(recurringPence, budgetPence)} of budget`] : []),
  ];
  return {
    cells: [
      targetMet ? mark('MET', 'good') : mark('NOT MET', 'bad'),
      'Recurring saving',
      pounds(recurringPence),
      `target ${pounds(targetPence)}`,
      targetMet ? signedPounds(margin, margin < 100 ? 2 : 0) : `by ${pounds(-margin, 2)}`,
      shares.join(', '),
    ],
    notes: elsewhereNotes(savings),
  };
}

function caseloadRow(plan: Plan): Row {
  const { caseload, standard } = plan;
  const worst = caseload.worst?.perLp ?? null;
  const over = unledPlaces(caseload).length > 0 || (worst !== null && exceeds(worst, standard));
  const places = worst === null ? 1 : placesApart(worst, standard, 1);
  return {
    cells: [
      over ? mark('OVER', 'bad') : worst === null ? NONE : mark('HOLDS', 'good'),
      'Worst caseload',
      decimal(worst, places),
      `standard ${decimal(standard, 1)}`,
      worst === null ? NONE : signed(worst - standard, places),
      whereWorst(caseload),
    ],
    notes: caseload.fteToHold > 0 ? holding(plan) : [],
  };
}

function whereWorst(caseload: Caseload): string {
  const { worst, worstNow } = caseload;
  return [
    ...(worst === null ? [] : [worst.locality]),
    ...unledPlaces(caseload).map(({ nobody, places }) => `${nobody} in ${places}`),
    worstNow === null
      ? 'no Lead Professional today'
      : `worst today ${decimal(worstNow.perLp, 1)}, ${worstNow.area}`,
  ].join('; ');
}

/** What it would take to hold the standard: the price that stands beside the saving and is never netted. */
function holding({ caseload, savings, standard }: Plan): string[] {
  const { fteToHold, costToHoldPence: cost, overStandard, overStandardNow, isWeighted } = caseload;
  const weighted = isWeighted ? 'weighted ' : '';
  const parts = [
    `${decimal(fteToHold, placesApart(fteToHold, 0, 1))} more Lead Professional FTE`,
    ...(cost === null ? [] : [`${pounds(cost)} a year`]),
    ...(cost === null || savings.recurringPence <= 0
      ? []
      : [`${percent(cost, savings.recurringPence)} of the saving`]),
  ];
  const above =
    overStandard < 0.5
      ? `less than one ${weighted}family stands`
      : count(overStandard, `${weighted}family stands`, `${weighted}families stand`);
  return [
    `To hold ${decimal(standard, 1)}: ${parts.join(', ')};`,
    `otherwise ${above} above it (${decimal(overStandardNow)} today).`,
  ];
}
