import { assumptions } from './rule.ts';

/** What the years after the start rest on (model.md §4). */
export const YEARS = assumptions({
  slippage_months: {
    default: 0,
    unit: 'months',
    min: 0,
    max: 60,
    whole: true,
    means: 'Months by which the saving starts later than planned.',
    range: [0, 6],
    source: 'judgement',
  },
  delivery_rate: {
    default: 1,
    unit: 'share',
    min: 0,
    max: 2,
    means: 'Share of the saving that is delivered; published experience runs from 46% to 98%.',
    source: 'the plan itself: all of it',
  },
  general_inflation: {
    default: 0.02,
    unit: 'rate a year',
    min: -0.1,
    max: 1,
    means: 'Rise of prices in general: by it new costs rise, and pounds of later years are brought back.',
    range: [0, 0.04],
    source: 'Bank of England inflation target',
  },
  escalations_avoided: {
    default: 0,
    unit: 'families a year',
    min: 0,
    max: 100000,
    means: 'Families a year who would otherwise have come to social care.',
    source: 'none: it has to be given',
  },
  escalation_cost: {
    default: 0,
    unit: 'pounds',
    min: 0,
    max: 1000000,
    means: 'What such a family costs social care a year.',
    source: 'none: it has to be given',
  },
});
