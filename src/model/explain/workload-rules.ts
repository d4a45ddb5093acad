import { yearsToClear } from '../workload/waiting-lists.ts';
import {
  breakEvenConsults,
  episodeHours,
  episodes,
  meetings,
  ofBoth,
  professionals,
  talkHours,
} from '../workload/rates.ts';
import { usable } from '../workload/places.ts';
import { MONEY_RULES } from './money-rules.ts';
import { type Definition, plain } from './part.ts';

/** Rules on hours, meetings and lists, whose arithmetic is the model's own to the last bit. */
export const WORKLOAD_RULES = {
  oneMore: {
    means: 'the part + 1',
    apply: plain(([agencies = 0]) => professionals(agencies)),
  },
  restOfOne: {
    means: '1 − the part',
    apply: plain(([share = 0]) => 1 - share),
  },
  twice: {
    means: '2 × the part',
    apply: plain(([hours = 0]) => ofBoth(hours)),
  },
  episodes: {
    means: 'the first part × 52 ÷ the second',
    apply: plain(([families = 0, weeks = 0]) => episodes(families, weeks)),
  },
  meetings: {
    means: '1 + the whole part of the first ÷ the second; what is a billionth below a whole is one',
    apply: plain(([weeks = 0, interval = 0]) => meetings(weeks, interval)),
  },
  episodeHours: {
    means: 'the first part × (the second × (the third + the fourth) + the fifth)',
    apply: plain(([held = 0, present = 0, meeting = 0, travel = 0, preparation = 0]) =>
      episodeHours(held, present, [meeting, travel, preparation]),
    ),
  },
  minutesToHours: {
    means: 'the first part × the second ÷ 60',
    apply: plain(([consults = 0, minutes = 0]) => talkHours(consults, minutes)),
  },
  breakEven: {
    means: 'the first part ÷ (2 × the second ÷ 60); null where the second is not above 0',
    apply: plain(([hours = 0, minutes = 0]) => breakEvenConsults(hours, minutes)),
  },
  usable: {
    means: 'the second part × the first; the first itself where it is not above 0',
    apply: plain(([released = 0, share = 0]) => usable(released, share)),
  },
  productOrNull: {
    means: 'the parts multiplied in order; null where one is null',
    apply: (parts) => ({
      value: parts.some(({ value }) => value === null)
        ? null
        : parts.map(({ value }) => Number(value)).reduce((a, b) => a * b),
    }),
  },
  least: {
    means: 'the smallest part',
    apply: plain((values) => Math.min(...values)),
  },
  yearsToClear: {
    means: 'the first part ÷ what the second is below 0; null where it is not',
    apply: plain(([waiting = 0, growth = 0]) => yearsToClear(waiting, growth)),
  },
  costOfHoldingOrNull: {
    means: 'as costOfHolding; null where the first part is null',
    apply: (parts) => (parts[0]?.value === null ? { value: null } : MONEY_RULES.costOfHolding.apply(parts)),
  },
} satisfies Record<string, Definition>;
