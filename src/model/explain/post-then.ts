import type { PostGroup, PostRow } from '../case.ts';
import { yearName } from '../day.ts';
import { APPRENTICESHIP_LEVY, type EmployerNi } from '../years/employer-ni.ts';
import { awardsTo, niOf, type PriceYear } from '../years/post-cost.ts';
import { levyOf, pensionRateOf, type Award } from '../years/prices.ts';
import { type Basis, derived } from './basis.ts';
import { payStep } from './establishment.ts';
import { assumed, cell, written } from './sources.ts';
import { leaf, type Step, type StepSource } from './step.ts';

/** What one post costs in a later year, from its row: pay with every award, and what comes on top of that pay. */
export function postThen(basis: Basis, row: PostRow, group: PostGroup, year: PriceYear): Step {
  const today = paidToday(row, group);
  const then = awarded(today, row, group, year);
  const named = (label: string, formula: string) => ({ label, unit: 'pence' as const, formula });
  const table = niOf(row, group.contract, year);
  const pension = pensionRateOf(year.prices, year.to);
  const onTop = row.onTop.map(({ column, pence }) => {
    if (column === 'employer_ni' && table !== null) return niStep(then, table, year);
    if (column === 'employer_pension' && pension !== null && pence > 0) {
      const rate = leaf({ label: 'Pension rate', unit: 'share' }, pension.rate, written(pension.at));
      return derived(named(column, 'Pay × pension rate'), 'shareToPenny', [then, rate]);
    }
    const now = leaf({ label: column, unit: 'pence' }, pence, cell(row.row, column));
    return derived(named(column, 'Today × pay then ÷ pay today'), 'inProportion', [now, then, today]);
  });
  const rated =
    row.rate === 0
      ? []
      : [
          derived(named('On-costs', 'Pay × on_cost_rate, to the penny'), 'shareToPenny', [
            then,
            assumed(basis, 'on_cost_rate'),
          ]),
        ];
  return derived(named(`${row.id} in ${yearName(year.to)}`, 'Pay and on-costs of the year'), 'sum', [
    then,
    ...onTop,
    ...rated,
    ...levyStep(then, year),
  ]);
}

/** What one post is paid in a later year, from its row. */
export function paidThen(row: PostRow, group: PostGroup, year: PriceYear): Step {
  return awarded(paidToday(row, group), row, group, year);
}

function paidToday(row: PostRow, group: PostGroup): Step {
  const pay = { label: 'Pay today', unit: 'pence' as const, formula: 'Pay, to the penny' };
  return derived(pay, 'sumToPenny', [payStep(row, group.fte)]);
}

function awarded(pay: Step, row: PostRow, group: PostGroup, year: PriceYear): Step {
  const fte = leaf({ label: 'FTE', unit: 'FTE' }, group.fte, cell(row.row, 'fte'));
  return awardsTo(year).reduce((step, award) => awardedStep(step, award, fte), pay);
}

/** Pay, or the cost of several posts, after one award. */
export function awardedStep(pay: Step, award: Award, fte: Step): Step {
  const named = (formula: string) => ({ label: 'Pay', unit: 'pence' as const, formula });
  if (award.kind === 'percent')
    return derived(named('Pay × (1 + award), to the penny'), 'raisedToPenny', [
      pay,
      leaf({ label: 'Pay award', unit: 'share' }, award.rate, written(award.at)),
    ]);
  return derived(named('Pay + award per FTE × FTE, to the penny'), 'flatAward', [
    pay,
    leaf({ label: 'Pay award per FTE', unit: 'pence' }, award.perFtePence, written(award.at)),
    fte,
  ]);
}

function niStep(pay: Step, { rate, thresholdPence, rebate, at }: EmployerNi, year: PriceYear): Step {
  const name = `employer_ni ${yearName(year.to)}`;
  const source = (key: string): StepSource =>
    at === undefined ? { kind: 'default', name, at: null } : written(at, key);
  const limits =
    rebate === null
      ? []
      : [
          leaf({ label: 'Contracted-out rebate', unit: 'share' }, rebate.rate, source('rebate')),
          leaf({ label: 'Rebate from', unit: 'pence' }, rebate.fromPence, source('rebate')),
          leaf({ label: 'Rebate to', unit: 'pence' }, rebate.toPence, source('rebate')),
        ];
  const formula = `Rate × pay above the threshold${rebate === null ? '' : ' − rebate × pay between its limits'}, to the penny`;
  return derived({ label: 'employer_ni', unit: 'pence', formula }, 'employerNi', [
    pay,
    leaf({ label: 'Employer NI rate', unit: 'share' }, rate, source('rate')),
    leaf({ label: 'Employer NI threshold', unit: 'pence' }, thresholdPence, source('threshold')),
    ...limits,
  ]);
}

function levyStep(pay: Step, year: PriceYear): Step[] {
  if (levyOf(year.prices, year.to) === 0) return [];
  const formula = 'Pay × apprenticeship levy, to the penny';
  return [
    derived({ label: 'Apprenticeship levy', unit: 'pence', formula }, 'shareToPenny', [
      pay,
      leaf({ label: 'Levy', unit: 'share' }, APPRENTICESHIP_LEVY.rate, {
        kind: 'default',
        name: 'apprenticeship levy',
        at: null,
      }),
    ]),
  ];
}
