import { anglesOf, kilometres } from '../../earth/great-circle.ts';
import { shareLost } from '../lead-changes.ts';
import { settled } from '../tolerance.ts';
import { greatestOverLeast } from '../uneven.ts';
import { weightedMean } from '../weighted-mean.ts';
import { type Definition, type Part, plain } from './part.ts';

const values = (parts: readonly Part[]): (number | null)[] =>
  parts.map(({ value }) => (value === null ? null : Number(value)));

const every = (parts: readonly Part[], from: 0 | 1): (number | null)[] =>
  values(parts).filter((_, i) => i % 2 === from);

/** Rules on shares, distances and how unevenly something is shared out. */
export const FAIRNESS_RULES = {
  knownDifference: {
    means: 'the first part − the second; 0 where that is below a billionth; null where a part is null',
    apply: (parts) => {
      const [a = null, b = null] = values(parts);
      return { value: a === null || b === null ? null : settled(a - b) };
    },
  },
  weightedMean: {
    means:
      'the parts in pairs, value and weight: Σ value × weight ÷ Σ weight; what weighs 0 is passed over; null where a weight is null, or a value that weighs something',
    apply: (parts) => ({ value: weightedMean(every(parts, 0), every(parts, 1)) }),
  },
  greatestOverLeast: {
    means: 'the greatest part ÷ the smallest; null where a part is null or the smallest is not above 0',
    apply: (parts) => ({ value: greatestOverLeast(values(parts)) }),
  },
  greatCircle: {
    means:
      'km by haversine on a radius of 6371.0088, to the millimetre, from the first two parts (degrees north and east) to the others; null where a part is null',
    apply: (parts) => {
      const [north = null, east = null, lat = null, lon = null] = values(parts);
      if (north === null || east === null || lat === null || lon === null) return { value: null };
      return { value: kilometres(anglesOf({ lat: north, lon: east }), anglesOf({ lat, lon })) };
    },
  },
  shareLost: {
    means: '(the first part − the second) ÷ the first, at least 0; 0 where the first is not above 0',
    apply: plain(([held = 0, kept = 0]) => shareLost(held, kept)),
  },
} satisfies Record<string, Definition>;
