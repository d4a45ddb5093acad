import { fixed } from '../../issue/number.ts';
import type { GroupingQuestion } from './question.ts';
import type { Terms } from './result.ts';

/** What was asked, as a reader of the answer needs it: each rule a phrase. */
export function termsOf(question: GroupingQuestion): Terms {
  const { into, weight, within, objectives, respectBarriers, seed, postTotal } = question;
  const areas = areasText(question.minAreas ?? 1, question.maxAreas ?? Infinity);
  return {
    into,
    weight: weight.name,
    within,
    objectives,
    rules: [
      ...question.together.map((ids) => `${ids.join(', ')} together`),
      ...question.apart.map((ids) => `${ids.join(', ')} apart`),
      ...question.fixed.map(({ area, locality }) => `${area} in ${locality}`),
      ...(areas === null ? [] : [areas]),
      ...(postTotal === null ? [] : [`${fixed(postTotal, 0)} whole Lead Professional posts`]),
    ],
    respectBarriers,
    seed,
  };
}

function areasText(least: number, most: number): string | null {
  const [low, high] = [fixed(least, 0), most === Infinity ? '' : fixed(most, 0)];
  if (most === Infinity) return least <= 1 ? null : `at least ${low} areas each`;
  return least <= 1 ? `at most ${high} areas each` : `${low} to ${high} areas each`;
}
