import { isoDay } from '../day.ts';
import type { Subject } from '../figure.ts';
import type { Plan } from '../plan.ts';
import { monthsInEffect, type PlanYear } from '../years.ts';
import { type Basis, derived, less, total } from './basis.ts';
import { leavingSteps } from './leaving.ts';
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

/** A year of the plan with the one before it, and the explanation of its figures. */
interface YearAt {
  readonly year: PlanYear;
  readonly before: PlanYear | undefined;
  readonly figure: (of: PlanYear, name: string) => Step;
  readonly fullYear: () => Step;
}

/** The explanations of each figure of a year. */
export function yearFigures(years: Years): Record<string, Explain> {
  const found =
    (explain: (basis: Basis, at: YearAt) => Step): Explain =>
    (basis, { year }: Subject) => {
      const all = years.of(basis.plan);
      const at = all.findIndex((each) => each.year === year);
      const [before, now] = [all[at - 1], all[at]];
      if (now === undefined) throw new Error(`No year ${year}`);
      return explain(basis, {
        year: now,
        before,
        figure: (of, name) => basis.figure(`${years.id}.${of.year}.${name}`),
        fullYear: () => years.fullYear(basis, now),
      });
    };
  const sofar = (basis: Basis, { year, figure }: YearAt): Step => {
    const all = years.of(basis.plan);
    const nets = all.slice(0, all.indexOf(year) + 1).map((each) => figure(each, 'net'));
    return derived(named('Net of this year and of those before'), 'sum', nets);
  };
  return {
    [`${years.id}.<year>.recurring`]: found(recurring),
    [`${years.id}.<year>.oneOff`]: found(oneOff),
    [`${years.id}.<year>.net`]: found((_, { year, figure }) =>
      derived(named('Recurring saving + time-limited − one-off costs'), { rule: 'sum', minus: [2] }, [
        figure(year, 'recurring'),
        figure(year, 'timeLimited'),
        figure(year, 'oneOff'),
      ]),
    ),
    [`${years.id}.<year>.cumulative`]: found(sofar),
    [`${years.id}.<year>.baseChange`]: found(baseChange),
    [`${years.id}.<year>.priorYearEffect`]: found(priorYearEffect),
  };
}

function oneOff(basis: Basis, { year }: YearAt): Step {
  const parts = basis.scenario.oneOffs.flatMap((cost, nth) =>
    cost.year === year.index ? [oneOffStep(basis, nth)] : [],
  );
  const spent = [...parts, ...leavingSteps(basis, year.index)];
  return total(named('Sum of what is spent once in the year'), spent, 'one_off of the year');
}

function baseChange(_: Basis, { year, before, figure }: YearAt): Step {
  const now = figure(year, 'recurring');
  return before === undefined
    ? derived(named('Nothing before − recurring saving'), { rule: 'sum', minus: [0] }, [now])
    : less(named('Recurring saving of the year before − of this'), figure(before, 'recurring'), now);
}

function priorYearEffect(basis: Basis, { year, before, figure, fullYear }: YearAt): Step {
  if (before === undefined || before.months === 0)
    return absent({ label: '', unit: 'pence' }, 'saving in the year before');
  const label = `As many months of it as ${before.year} had`;
  const formula = 'What the year before has begun, at the prices of this − recurring saving';
  return less(named(formula), { ...inEffect(basis, before, fullYear()), label }, figure(year, 'recurring'));
}

function recurring(basis: Basis, { year, fullYear }: YearAt): Step {
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
