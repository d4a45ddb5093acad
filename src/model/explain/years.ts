import { isoDay } from '../day.ts';
import type { Subject } from '../figure.ts';
import { monthsInEffect, type PlanYear } from '../years.ts';
import { type Basis, derived, less, total } from './basis.ts';
import type { Explain } from './posts.ts';
import { oneOffStep } from './savings.ts';
import { absent, leaf, type Step, type StepSource } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'pence' as const, formula });

const of = (year: string | undefined, name: string): string => `savings.years.${year}.${name}`;

/** Every figure of one year of the plan. */
export const YEARS: Readonly<Record<string, Explain>> = {
  'savings.years.<year>.recurring': (basis, subject) => {
    const { index } = yearOf(basis, subject);
    const recurring = (): Step => basis.figure('savings.recurring');
    if (index === 0) return absent({ label: '', unit: 'pence' }, 'saving before the start');
    if (index > 1) return derived(named('Recurring saving in full'), 'same', [recurring()]);
    const formula = 'Recurring saving × whole months in effect ÷ 12, to the penny';
    return derived(named(formula), 'partOfYear', [recurring(), monthsStep(basis)]);
  },
  'savings.years.<year>.oneOff': (basis, subject) => {
    const { index } = yearOf(basis, subject);
    const parts = basis.scenario.oneOffs.flatMap(({ year }, nth) =>
      year === index ? [oneOffStep(basis, nth)] : [],
    );
    return total(named('Sum of what is spent once in the year'), parts, 'one_off of the year');
  },
  'savings.years.<year>.net': ({ figure }, { year }) =>
    derived(named('Recurring saving + time-limited − one-off costs'), { rule: 'sum', minus: [2] }, [
      figure(of(year, 'recurring')),
      figure(of(year, 'timeLimited')),
      figure(of(year, 'oneOff')),
    ]),
  'savings.years.<year>.cumulative': (basis, subject) => {
    const { years } = basis.plan.savings;
    const sofar = years.slice(0, years.indexOf(yearOf(basis, subject)) + 1);
    const nets = sofar.map(({ year }) => basis.figure(of(year, 'net')));
    return derived(named('Net of this year and of those before'), 'sum', nets);
  },
  'savings.years.<year>.baseChange': (basis, subject) => {
    const before = yearBefore(basis, subject);
    const now = basis.figure(of(subject.year, 'recurring'));
    return before === undefined
      ? derived(named('Nothing before − recurring saving'), { rule: 'sum', minus: [0] }, [now])
      : less(
          named('Recurring saving of the year before − of this'),
          basis.figure(of(before.year, 'recurring')),
          now,
        );
  },
};

function yearOf({ plan }: Basis, { year }: Subject): PlanYear {
  const found = plan.savings.years.find((each) => each.year === year);
  if (found === undefined) throw new Error(`No year ${year}`);
  return found;
}

function yearBefore({ plan }: Basis, { year }: Subject): PlanYear | undefined {
  const { years } = plan.savings;
  return years[years.findIndex((each) => each.year === year) - 1];
}

/** Whole months from the start to the end of March. */
function monthsStep({ scenario: { start, startAt }, once }: Basis): Step {
  const source: StepSource =
    startAt === undefined
      ? { kind: 'default', name: 'start', at: null }
      : startAt === null
        ? { kind: 'flag', name: '--start', at: null }
        : { kind: 'scenario', name: 'start', at: startAt };
  const label = `Whole months from ${isoDay(start)} to the end of March`;
  return once('months', () => leaf({ label, unit: 'months' }, monthsInEffect(start), source));
}
