import type { Problem } from '../problem.ts';
import { kept } from './narrow.ts';
import type { Relaxation } from './lagrangian.ts';

/** Two cases, one of which is every grouping's: the centre of an area is within so many km² of it, or it is not. */
export interface Fork {
  readonly area: number;
  readonly within: number;
}

/** What is less than this of an area is left by rounding, or will be. */
const TRIFLE = 1e-3;

/**
 * The case distinction that the relaxed solution can stand least: an area that is shared between near and far centres,
 * where it weighs most how much nearer the near ones are. Null where no area is shared.
 */
export function forkOf({ weights }: Problem, from: Relaxation): Fork | null {
  let best: Fork | null = null;
  let most = 0;
  sharesOf(weights.length, from).forEach((shares, area) => {
    shares.sort((a, b) => a.square - b.square);
    const all = { share: 0, moment: 0 };
    for (const one of shares) add(all, one);
    const near = { share: 0, moment: 0 };
    for (let i = 0; i + 1 < shares.length; i++) {
      const one = shares[i] as Share;
      const next = shares[i + 1] as Share;
      add(near, one);
      if (one.square === next.square) continue;
      const far = all.share - near.share;
      const farther = (all.moment - near.moment) / far - near.moment / near.share;
      const worth = ((weights[area] as number) * Math.min(near.share, far) * farther) / all.share;
      if (worth <= most) continue;
      most = worth;
      best = { area, within: (one.square + next.square) / 2 };
    }
  });
  return best;
}

/** What is left in each of the two cases. */
export function forked(from: Relaxation, { area, within }: Fork): Relaxation[] {
  const { centres, areas, squares } = from.lists;
  return [true, false].map((isNear) =>
    kept(from, {
      centre: (place) => isNear || centres[place] !== area,
      area: (at) => areas[at] !== area || (squares[at] as number) <= within === isNear,
    }),
  );
}

interface Share {
  readonly square: number;
  readonly share: number;
}

/** How much of each area belongs to which centre, by how far that is off. */
function sharesOf(size: number, { lists, mix }: Relaxation): Share[][] {
  const { centres, first, areas, squares } = lists;
  const shares: Share[][] = Array.from({ length: size }, () => []);
  const note = (area: number, square: number, share: number): void => {
    if (share > TRIFLE) shares[area]?.push({ square, share });
  };
  for (let place = 0; place < centres.length; place++) {
    note(centres[place] as number, 0, mix?.centres[place] ?? 0);
    for (let at = first[place] as number; at < (first[place + 1] as number); at++)
      note(areas[at] as number, squares[at] as number, mix?.areas[at] ?? 0);
  }
  return shares;
}

function add(sum: { share: number; moment: number }, { share, square }: Share): void {
  sum.share += share;
  sum.moment += share * square;
}
