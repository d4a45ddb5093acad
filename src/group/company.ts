import { setOf } from './bitmap.ts';
import type { Problem } from './problem.ts';

/** Which areas stay together and which never meet, as questions about sets of areas. */
export function companyRules({ rules, size }: Problem) {
  const together = rules.together.map(setOf);
  const pairs = rules.apart.map((pair) => setOf(pair));
  const foes = Array.from({ length: size }, (_, area) =>
    setOf(rules.apart.flatMap(([one, other]) => (one === area ? other : other === area ? one : []))),
  );
  return {
    /** Whether areas that stay together are partly in one set and partly in another. */
    isSplit: (inLow: number, inHigh: number, outLow: number, outHigh: number): boolean => {
      for (const { low, high } of together) {
        if (((low & inLow) | (high & inHigh)) !== 0 && ((low & outLow) | (high & outHigh)) !== 0) return true;
      }
      return false;
    },
    /** Whether an area may not be with one of a set. */
    isApart: (area: number, inLow: number, inHigh: number): boolean => {
      const { low, high } = foes[area] ?? { low: 0, high: 0 };
      return ((low & inLow) | (high & inHigh)) !== 0;
    },
    /** Whether a set has both of two that are never together. */
    holdsApart: (inLow: number, inHigh: number): boolean =>
      pairs.some(({ low, high }) => (low & ~inLow) === 0 && (high & ~inHigh) === 0),
  };
}
