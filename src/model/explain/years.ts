import { isoDay } from '../day.ts';
import { monthsInEffect } from '../years.ts';
import { assumed } from './assumptions.ts';
import type { Evidence } from './evidence.ts';
import { discounted, less, monthsOfYear, roundedSum, sum } from './operations.ts';
import { remembered } from './remembered.ts';
import { oneOffLeaves, savingSteps } from './savings.ts';
import { byRule, derived, leaf, type Step } from './step.ts';

/** What the years shown are worth today. */
export function presentValue(evidence: Evidence): Step {
  return derived(
    { label: 'net present value', unit: 'pence' },
    'sum of the net of each year ÷ (1 + discount_rate)^years, to the penny',
    roundedSum,
    evidence.plan.savings.years.map(({ index, year }) =>
      derived({ label: year, unit: 'pence' }, 'net ÷ (1 + discount_rate)^years', discounted, [
        yearStep(evidence, index, 'net'),
        assumed(evidence, 'discount_rate'),
        byRule({ label: 'years after the first', unit: 'number' }, Math.max(0, index - 1)),
      ]),
    ),
  );
}

type YearFigure = 'recurring' | 'oneOff' | 'net' | 'cumulative' | 'baseChange';

/** A figure of one year of the plan, by the year's place: 1 is the year of the start. */
export function yearStep(evidence: Evidence, index: number, of: YearFigure): Step {
  return remembered(evidence, `year ${index} ${of}`, () => ofYear(evidence, index, of));
}

function ofYear(evidence: Evidence, index: number, of: YearFigure): Step {
  const year = evidence.plan.savings.years.find((one) => one.index === index)?.year ?? '';
  const named = (label: string) =>
    ({ label: `${year} ${label}`, unit: 'pence', figure: `savings.years.${year}.${of}` }) as const;
  switch (of) {
    case 'recurring':
      return { ...recurringOf(evidence, index), ...named('recurring') };
    case 'oneOff':
      return derived(
        named('one-off costs'),
        'sum of what is spent once in the year',
        sum,
        oneOffLeaves(evidence, index),
      );
    case 'net':
      return derived(named('net'), 'recurring saving less one-off costs', less, [
        yearStep(evidence, index, 'recurring'),
        yearStep(evidence, index, 'oneOff'),
      ]);
    case 'cumulative':
      return derived(
        named('cumulative'),
        'net of this year and those before',
        sum,
        evidence.plan.savings.years
          .filter((one) => one.index <= index)
          .map((one) => yearStep(evidence, one.index, 'net')),
      );
    case 'baseChange': {
      const isFirst = !evidence.plan.savings.years.some((one) => one.index === index - 1);
      const before = isFirst
        ? byRule({ label: 'the year before', unit: 'pence' }, 0)
        : yearStep(evidence, index - 1, 'recurring');
      return derived(
        named('change to base budget'),
        'recurring of the year before less that of this year',
        less,
        [before, yearStep(evidence, index, 'recurring')],
      );
    }
  }
}

function recurringOf(evidence: Evidence, index: number): Step {
  if (index === 0) return byRule({ label: 'not yet in effect', unit: 'pence' }, 0);
  const full = savingSteps(evidence)['savings.recurring']();
  if (index > 1)
    return derived({ label: '', unit: 'pence' }, 'a full year of the recurring saving', sum, [full]);
  const { start } = evidence.scenario;
  return derived(
    { label: '', unit: 'pence' },
    'recurring saving × months in effect ÷ 12, to the penny',
    monthsOfYear,
    [
      full,
      leaf({ label: `months in effect from ${isoDay(start)}`, unit: 'number' }, monthsInEffect(start), {
        kind: 'setting',
        at: evidence.startAt,
      }),
    ],
  );
}
