import { isoDay } from '../day.ts';
import type { Subject } from '../figure.ts';
import type { Plan } from '../plan.ts';
import { monthsInEffect, type PlanYear } from '../years.ts';
import { type Basis, derived, less, total } from './basis.ts';
import type { Explain } from './posts.ts';
import { oneOffStep } from './savings.ts';
import { assumed } from './sources.ts';
import { absent, leaf, type Step, type StepSource } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'pence' as const, formula });

/** Years of a plan, in real prices or in those of their time: where they stand, and what a full year of one saves. */
interface Years {
  readonly id: string;
  readonly of: (plan: Plan) => readonly PlanYear[];
  readonly fullYear: (basis: Basis, year: PlanYear) => Step;
}

/** Every figure of one year of the plan, in real prices. */
export const YEARS: Readonly<Record<string, Explain>> = yearFigures({
  id: 'savings.years',
  of: ({ savings }) => savings.years,
  fullYear: ({ figure }) => figure('savings.recurring'),
});

/** The explanations of each figure of a year. */
export function yearFigures(years: Years): Record<string, Explain> {
  const found =
    (explain: (basis: Basis, year: PlanYear, before: PlanYear | undefined) => Step): Explain =>
    (basis, { year }: Subject) => {
      const all = years.of(basis.plan);
      const at = all.findIndex((each) => each.year === year);
      const [before, now] = [all[at - 1], all[at]];
      if (now === undefined) throw new Error(`No year ${year}`);
      return explain(basis, now, before);
    };
  const figure = ({ figure: find }: Basis, { year }: PlanYear, name: string): Step =>
    find(`${years.id}.${year}.${name}`);
  const id = (name: string): string => `${years.id}.<year>.${name}`;
  return {
    [id('recurring')]: found((basis, year) => recurring(basis, year, () => years.fullYear(basis, year))),
    [id('oneOff')]: found(({ scenario, ...basis }, { index }) => {
      const parts = scenario.oneOffs.flatMap(({ year }, nth) =>
        year === index ? [oneOffStep({ scenario, ...basis }, nth)] : [],
      );
      return total(named('Sum of what is spent once in the year'), parts, 'one_off of the year');
    }),
    [id('net')]: found((basis, year) =>
      less(
        named('Recurring saving − one-off costs'),
        figure(basis, year, 'recurring'),
        figure(basis, year, 'oneOff'),
      ),
    ),
    [id('cumulative')]: found((basis, year) => {
      const all = years.of(basis.plan);
      const nets = all.slice(0, all.indexOf(year) + 1).map((each) => figure(basis, each, 'net'));
      return derived(named('Net of this year and of those before'), 'sum', nets);
    }),
    [id('baseChange')]: found((basis, year, before) => {
      const now = figure(basis, year, 'recurring');
      return before === undefined
        ? derived(named('Nothing before − recurring saving'), { rule: 'sum', minus: [0] }, [now])
        : less(
            named('Recurring saving of the year before − of this'),
            figure(basis, before, 'recurring'),
            now,
          );
    }),
    [id('priorYearEffect')]: found((basis, year, before) => {
      if (before === undefined || before.months === 0)
        return absent({ label: '', unit: 'pence' }, 'saving in the year before');
      const begun = inEffect(basis, before, years.fullYear(basis, year));
      const label = `As many months of it as ${before.year} had`;
      const formula = 'What the year before has begun, at the prices of this − recurring saving';
      return less(named(formula), { ...begun, label }, figure(basis, year, 'recurring'));
    }),
  };
}

function recurring(basis: Basis, year: PlanYear, fullYear: () => Step): Step {
  if (year.index === 0) return absent({ label: '', unit: 'pence' }, 'saving before the start');
  return asPlanned(basis) && year.index > 1
    ? derived(named('Recurring saving in full'), 'same', [fullYear()])
    : inEffect(basis, year, fullYear());
}

/** Whether all of the saving comes, and none of it late: then neither is a step of its own. */
function asPlanned(basis: Basis): boolean {
  return assumed(basis, 'delivery_rate').value === 1 && assumed(basis, 'slippage_months').value === 0;
}

/** A full year's saving in as many months as a year has of it, as far as it is delivered. */
function inEffect(basis: Basis, { index }: PlanYear, fullYear: Step): Step {
  if (asPlanned(basis) && index === 1) {
    const formula = 'Recurring saving × whole months in effect ÷ 12, to the penny';
    return derived(named(formula), 'partOfYear', [fullYear, monthsFromStart(basis)]);
  }
  const months = basis.once(`months ${index}`, () =>
    derived(
      { label: `Months in effect in year ${index}`, unit: 'months', formula: MONTHS },
      { rule: 'monthsInYear', nth: index },
      [monthsFromStart(basis), assumed(basis, 'slippage_months')],
    ),
  );
  return derived(
    named('Recurring saving × delivery_rate × months in effect ÷ 12, to the penny'),
    'delivered',
    [fullYear, assumed(basis, 'delivery_rate'), months],
  );
}

const MONTHS = 'Months to the end of that March from the start − slippage_months, from 0 to 12';

/** Whole months from the start to the end of March. */
function monthsFromStart({ scenario: { start, startAt }, once }: Basis): Step {
  const source: StepSource =
    startAt === undefined
      ? { kind: 'default', name: 'start', at: null }
      : startAt === null
        ? { kind: 'flag', name: '--start', at: null }
        : { kind: 'scenario', name: 'start', at: startAt };
  const label = `Whole months from ${isoDay(start)} to the end of March`;
  return once('months', () => leaf({ label, unit: 'months' }, monthsInEffect(start), source));
}
