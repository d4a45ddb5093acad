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
    source: '253 working days × 7.4 hours (37 a week)',
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
