import { settled } from '../tolerance.ts';
import { type Definition, plain } from './part.ts';

/** Rules on who leads for a family. */
export const LEAD_RULES = {
  least: {
    means: 'the smallest part',
    apply: plain((values) => Math.min(...values)),
  },
  room: {
    means: 'the second part × the third − the first, 0 where that is below a billionth',
    apply: plain(([taken = 0, people = 0, each = 0]) => Math.max(0, settled(people * each - taken))),
  },
  heldBy: {
    means: 'the first part where the second is above 0; else 0',
    apply: plain(([families = 0, fte = 0]) => (fte > 0 ? families : 0)),
  },
  heldByNobody: {
    means: 'the first part where the second is not above 0; else 0',
    apply: plain(([families = 0, fte = 0]) => (fte > 0 ? 0 : families)),
  },
  sumKnown: {
    means: 'the parts added in order, null as 0',
    apply: plain((values) => values.reduce((a, b) => a + b, 0)),
  },
} satisfies Record<string, Definition>;
