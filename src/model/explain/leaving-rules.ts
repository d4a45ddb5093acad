import { roundHalfAway } from '../money.ts';
import { weeksOfCost } from '../leaving/parts.ts';
import { exactOf } from './amount.ts';
import { type Definition, plain } from './part.ts';

/** Rules on those who leave and what that costs. */
export const LEAVING_RULES = {
  least: {
    means: 'the smallest part',
    apply: plain((values) => Math.min(...values)),
  },
  without: {
    means: 'the first part × (1 − the second)',
    apply: plain(([all = 0, share = 0]) => all * (1 - share)),
  },
  unknown: {
    means: 'null: the parts do not say',
    apply: () => ({ value: null }),
  },
  partOfAll: {
    means: 'the first part × the second ÷ the third',
    apply: plain(([all = 0, some = 0, of = 0]) => (all * some) / of),
  },
  partOfAllToPenny: {
    means: 'the first part × the second ÷ the third, to the penny, half away from zero',
    apply: plain(([all = 0, some = 0, of = 0]) => roundHalfAway((all * some) / of)),
  },
  weeksOfCost: {
    means:
      'the first part × the second, each to a billionth, × (the third ÷ the fourth) × 7 ÷ 365, to the penny, half away from zero; 0 where the fourth is 0',
    apply: ([weeks, people, cost, posts]) => ({
      value: weeksOfCost(
        Number(weeks?.value),
        Number(people?.value),
        exactOf(cost ?? { value: 0 }),
        Number(posts?.value),
      ),
    }),
  },
} satisfies Record<string, Definition>;
