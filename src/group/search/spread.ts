import type { Energy } from './energy.ts';
import type { Layout } from './layout.ts';
import type { Terrain } from './terrain.ts';

/** Up to so many plots, the best centre of a part is looked for at each move; above, it is kept for a while. */
const SMALL = 40;

/** Moves after which the centre of a large part is looked for again. */
const KEPT_FOR = 16;

/**
 * Inertia: Σ weight × km² to each part's centre. About a part's centre of gravity it is told by three sums, so a move
 * changes it in a few steps; from there to the member that is nearest it is so much weight × so many km² more.
 */
export function spread(terrain: Terrain, { members }: Layout): Energy {
  const relief = terrain.relief as NonNullable<Terrain['relief']>;
  const { at, squares, moments } = relief;
  const { weights, parts } = terrain;
  const zeros = (): Float64Array => new Float64Array(parts);
  const [weight, square, x, y, z, own] = [zeros(), zeros(), zeros(), zeros(), zeros(), zeros()];
  const centre = new Int32Array(parts);
  const age = new Int32Array(parts);
  // What delta found for the two parts, for moved to take over.
  let [fromAfter, toAfter] = [0, 0];

  const distance = (plot: number, mx: number, my: number, mz: number): number => {
    const dx = (at[3 * plot] as number) - mx;
    const dy = (at[3 * plot + 1] as number) - my;
    const dz = (at[3 * plot + 2] as number) - mz;
    return dx * dx + dy * dy + dz * dz;
  };
  const nearest = (p: number, leaving: number, mx: number, my: number, mz: number): number => {
    const plots = members[p] as readonly number[];
    let found = -1;
    let least = Infinity;
    for (let i = 0; i < plots.length; i++) {
      const plot = plots[i] as number;
      const d = plot === leaving ? Infinity : distance(plot, mx, my, mz);
      if (d >= least) continue;
      least = d;
      found = plot;
    }
    return found;
  };
  /** Inertia of a part with a plot more (sign 1) or less (−1). */
  const after = (p: number, plot: number, sign: number): number => {
    const w = (weight[p] as number) + sign * (weights[plot] as number);
    if (w <= 0) return 0;
    const mx = ((x[p] as number) + sign * (moments[3 * plot] as number)) / w;
    const my = ((y[p] as number) + sign * (moments[3 * plot + 1] as number)) / w;
    const mz = ((z[p] as number) + sign * (moments[3 * plot + 2] as number)) / w;
    const leaving = sign < 0 ? plot : -1;
    const isKept = (age[p] as number) <= KEPT_FOR && centre[p] !== leaving;
    const middle = isKept ? (centre[p] as number) : nearest(p, leaving, mx, my, mz);
    let off = middle < 0 ? Infinity : distance(middle, mx, my, mz);
    if (sign > 0) off = Math.min(off, distance(plot, mx, my, mz));
    const about =
      (square[p] as number) + sign * (squares[plot] as number) - w * (mx * mx + my * my + mz * mz);
    return about + w * off;
  };
  const add = (p: number, plot: number, sign: number): void => {
    weight[p] = (weight[p] as number) + sign * (weights[plot] as number);
    square[p] = (square[p] as number) + sign * (squares[plot] as number);
    x[p] = (x[p] as number) + sign * (moments[3 * plot] as number);
    y[p] = (y[p] as number) + sign * (moments[3 * plot + 1] as number);
    z[p] = (z[p] as number) + sign * (moments[3 * plot + 2] as number);
  };
  const recentre = (p: number, leaving: number): void => {
    const w = weight[p] as number;
    if (w <= 0) return;
    const [mx, my, mz] = [(x[p] as number) / w, (y[p] as number) / w, (z[p] as number) / w];
    centre[p] = nearest(p, leaving, mx, my, mz);
    age[p] = (members[p] as readonly number[]).length <= SMALL ? KEPT_FOR + 1 : 0;
    own[p] = (square[p] as number) - w * (mx * mx + my * my + mz * mz) + w * distance(centre[p], mx, my, mz);
  };
  members.forEach((plots, p) => {
    plots.forEach((plot) => add(p, plot, 1));
    recentre(p, -1);
  });
  const typical = own.reduce((sum, one) => sum + one, 0) / parts;
  return {
    total: () => own.reduce((sum, one) => sum + one, 0),
    delta(plot, from, to) {
      fromAfter = after(from, plot, -1);
      toAfter = after(to, plot, 1);
      return fromAfter + toAfter - (own[from] as number) - (own[to] as number);
    },
    moved(plot, from, to) {
      add(from, plot, -1);
      add(to, plot, 1);
      own[from] = fromAfter;
      own[to] = toAfter;
      for (const p of [from, to]) {
        const isSmall = (members[p] as readonly number[]).length <= SMALL;
        age[p] = isSmall ? KEPT_FOR + 1 : (age[p] as number) + 1;
        const leaving = p === from ? plot : -1;
        if (!isSmall && ((age[p] as number) > KEPT_FOR || centre[p] === leaving)) recentre(p, leaving);
      }
    },
    hot: typical * (terrain.size / parts < 12 ? 0.5 : 0.1) || 1,
    cold: typical * 1e-5 || 1e-6,
  };
}
