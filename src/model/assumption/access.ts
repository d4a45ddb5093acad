import { assumptions } from './rule.ts';

/** What the single point of access rests on (model.md §8). */
export const ACCESS = assumptions({
  contact_hours: {
    default: 1,
    unit: 'hours',
    min: 0.01,
    max: 100,
    means: 'Hours that a coordinator takes to decide a contact.',
    range: [0.5, 2],
    source: 'judgement',
  },
  access_hours: {
    default: 1015,
    unit: 'hours a year per FTE',
    min: 50,
    max: 2080,
    means: 'Hours a year that a full-time coordinator has for contacts.',
    range: [800, 1300],
    source: 'judgement',
  },
  open_hours: {
    default: 1872,
    unit: 'hours a year',
    min: 100,
    max: 8784,
    means: 'Hours a year in which contacts come in: 253 working days of 7.4 hours.',
    range: [1771, 2530],
    source: '253 working days (365 − 104 − 8) × 7.4 hours; 7 to 10 hours a day for the range',
  },
  working_day_hours: {
    default: 7.4,
    unit: 'hours',
    min: 1,
    max: 24,
    means: 'Hours of one working day, in which waits are counted.',
    range: [7, 7.5],
    source: 'NJC Green Book (National Agreement on Pay and Conditions): 37 hours a week ÷ 5',
  },
  decision_days: {
    default: 1,
    unit: 'working days',
    min: 0.01,
    max: 260,
    means: 'Working days within which a contact should be decided.',
    range: [1, 3],
    source: 'Working Together to Safeguard Children (England): within one working day',
  },
});
