import { apportion } from '../apportion.ts';
import { withExtraPosts } from '../extra-posts.ts';
import { billionths } from '../money.ts';
import { exceeds, settled } from '../tolerance.ts';
import { type Definition, type Part, plain } from './part.ts';

const known = (parts: readonly Part[]): number[] =>
  parts.flatMap(({ value }) => (value === null ? [] : Number(value)));

function ratio(amount: number | null, over: number): number | null {
  return amount === null || over <= 0 ? null : amount / over;
}

const quotient = ([amount, over]: readonly Part[]): number | null =>
  ratio(amount?.value === null ? null : Number(amount?.value), Number(over?.value ?? 0));

/** Rules on FTE, families, posts and shares, whose arithmetic is the model's own to the last bit. */
export const NUMBER_RULES = {
  sumOfBillionths: {
    means: 'each part to a billionth, added as whole numbers, ÷ a billion: FTE, whose order must not matter',
    apply: plain((values) => Number(values.reduce((all, value) => all + billionths(value), 0n)) / 1e9),
  },
  product: {
    means: 'the parts multiplied in order',
    apply: plain((values) => values.reduce((a, b) => a * b)),
  },
  payback: {
    means: 'the first part ÷ (the second ÷ 12); null where the second is not above 0',
    apply: plain(([oneOff = 0, recurring = 0]) => (recurring > 0 ? oneOff / (recurring / 12) : null)),
  },
  quotient: {
    means: 'the first part ÷ the second; null where the first is null or the second not above 0',
    apply: (parts) => ({ value: quotient(parts) }),
  },
  quotientOrZero: {
    means: 'as quotient, 0 in place of null',
    apply: (parts) => ({ value: quotient(parts) ?? 0 }),
  },
  fall: {
    means: '(the first part − the second) ÷ the first; null where the first is not above 0',
    apply: plain(([now = 0, planned = 0]) => ratio(now - planned, now)),
  },
  atLeastZero: {
    means: 'the first part − the second, or 0 where that is below 0; with one part, 0 − it',
    apply: plain((values) =>
      Math.max(0, values.length === 1 ? -(values[0] ?? 0) : (values[0] ?? 0) - (values[1] ?? 0)),
    ),
  },
  settledDifference: {
    means: 'the first part − the second; 0 where that is below a billionth',
    apply: plain(([a = 0, b = 0]) => settled(a - b)),
  },
  beyond: {
    means: 'the first part − the second × the third, 0 where that is below a billionth',
    apply: plain(([families = 0, each = 0, fte = 0]) => Math.max(0, settled(families - each * fte))),
  },
  greatest: {
    means: 'the greatest part that is not null, the first of those equal to a billionth of it; null for none',
    apply: (parts) => ({
      value: known(parts).reduce<number | null>(
        (most, value) => (most === null || exceeds(value, most) ? value : most),
        null,
      ),
    }),
  },
  spread: {
    means:
      'the greatest part − the smallest, null passed over; 0 where that is below a billionth; null for none',
    apply: (parts) => {
      const values = known(parts);
      return { value: values.length === 0 ? null : settled(Math.max(...values) - Math.min(...values)) };
    },
  },
  apportioned: {
    means:
      'the first part shared out by the others as weights, whole, by largest remainder; the share at nth',
    apply: plain(([total = 0, ...weights], { nth = 0 }) => apportion(total, weights)[nth] ?? 0),
  },
  withExtraPosts: {
    means:
      'posts of each locality, the first half of the parts after the first, with as many more as the first says: each goes where most of the second half comes on a post, one without a post before all others; below 0, each is taken where least comes on one; of equal ones the first; those at nth',
    apply: plain(([extra = 0, ...parts], { nth = 0 }) => {
      const places = parts.length / 2;
      const merged = parts.slice(places).map((ownFamilies) => ({ ownFamilies }));
      return withExtraPosts(parts.slice(0, places), merged, extra)[nth] ?? 0;
    }),
  },
  drawnAgain: {
    means: 'the first part: the same of a second run of the same draws; the others are what was drawn from',
    apply: plain(([again = 0]) => again),
  },
  reaches: {
    means: 'whether the first part is at least the second',
    apply: plain(([a = 0, b = 0]) => a >= b),
  },
} satisfies Record<string, Definition>;
