import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const years = ({ nominal }: Plan) => (nominal?.years ?? []).map((of) => ({ year: of.year, of }));

const nominal = (plan: Plan) => (plan.nominal === null ? [] : [{ of: plan.nominal }]);

/** The figures of the years in prices of their time. */
export const YEARS_FIGURES: readonly FigureSource[] = [
  ...family('savings.nominal.years.<year>', 'nominal.years[]', years, [
    ['fullYear', 'pence', "A full year's saving at the prices of the year: everything priced anew"],
    ['recurring', 'pence', 'That × delivery_rate × months in effect ÷ 12'],
    [
      'timeLimited',
      'pence',
      'What posts that end by themselves would still have cost, at the prices of the year',
    ],
    ['oneOff', 'pence', 'Spent once in that year, in cash'],
    ['net', 'pence', 'Recurring saving and time-limited less one-off costs'],
    ['cumulative', 'pence', 'Net of this year and those before'],
    ['baseChange', 'pence', 'Change to the base budget from the year before; a saving is negative'],
    [
      'priorYearEffect',
      'pence',
      'The part of it that the year before has begun, at the prices of this; the rest is new or is prices',
    ],
  ]),
  ...family('savings.nominal', 'nominal', nominal, [
    ['npv', 'pence', 'Net of each year ÷ ((1 + discount_rate) × (1 + general_inflation))^(year − 1)'],
    ['npvReal', 'pence', 'The net present value in real prices, to hold beside it'],
  ]),
];
