import type { Merged } from './merge.ts';

/**
 * Posts by locality with those that are kept beyond the plan, or fewer where `extra` is below 0. The post that is kept
 * is kept where the work is: each goes to the locality where most own families come on a post as placed so far, one
 * without a post before all others; each that goes is taken from the locality with a post where fewest come. Of equal
 * ones the locality named first. Whole posts, in all never below 0.
 */
export function withExtraPosts(
  posts: readonly number[],
  merged: readonly Pick<Merged, 'ownFamilies'>[],
  extra: number,
): readonly number[] {
  if (extra === 0) return posts;
  const placed = [...posts];
  const carries = merged.map(({ ownFamilies }) => ownFamilies);
  const step = Math.sign(extra);
  const isAhead = (a: number, b: number): boolean => step * compareLoad(placed, carries, a, b) > 0;
  for (let left = Math.abs(extra); left > 0; left--) {
    const open = placed.flatMap((count, i) => (step > 0 || count > 0 ? [i] : []));
    const [first, ...others] = open;
    if (first === undefined) break;
    const chosen = others.reduce((best, i) => (isAhead(i, best) ? i : best), first);
    placed[chosen] = (placed[chosen] ?? 0) + step;
  }
  return placed;
}

/** Above 0 where one post of the first carries more; multiplied out, since what is equal must be so exactly. */
function compareLoad(placed: readonly number[], carries: readonly number[], a: number, b: number): number {
  const [ofA, ofB] = [placed[a] ?? 0, placed[b] ?? 0];
  if (ofA === 0 || ofB === 0) return Number(ofA === 0) - Number(ofB === 0);
  return (carries[a] ?? 0) * ofB - (carries[b] ?? 0) * ofA;
}
