import { assumptions } from './rule.ts';

/** What leaving rests on (model.md §9). */
export const LEAVING = assumptions({
  redeployment_share: {
    default: 0,
    unit: 'share',
    min: 0,
    max: 1,
    means: 'Share of those whose post goes who are given another post.',
    range: [0, 0.4],
    source: 'judgement',
  },
  notice_pay_weeks: {
    default: 0,
    unit: 'weeks',
    min: 0,
    max: 12,
    means: 'Weeks of pay in lieu of notice, for each who leaves.',
    range: [0, 12],
    source: 'judgement',
  },
  consultation_weeks: {
    default: 0,
    unit: 'weeks',
    min: 0,
    max: 52,
    means: 'Weeks of consultation between the decision and the first notice.',
    source: 'statute: 30 days from 20 dismissals, 45 days from 100',
  },
  notice_weeks: {
    default: 0,
    unit: 'weeks',
    min: 0,
    max: 52,
    means: 'Weeks of notice before the first post can go.',
    source: 'statute: a week for each year of service, at most 12',
  },
});
