import { below, type Random } from './random.ts';
import type { Terrain } from './terrain.ts';

/** Seeds far from each other: each drawn by weight × the square of the distance to the nearest one before. */
export function scattered(
  terrain: Terrain,
  plots: readonly number[],
  many: number,
  random: Random,
  before: readonly number[] = [],
): number[] {
  const seeds = before.length > 0 ? [...before] : [plots[below(random, plots.length)] ?? 0];
  while (seeds.length < many) {
    const pulls = plots.map((plot) =>
      seeds.includes(plot)
        ? 0
        : (1e-9 + (terrain.weights[plot] as number)) *
          Math.min(...seeds.map((seed) => apart(terrain, plot, seed))),
    );
    const sum = pulls.reduce((all, pull) => all + pull, 0);
    let left = (random() / 2 ** 32) * sum;
    const drawn = plots.findIndex((_, i) => (left -= pulls[i] ?? 0) < 0);
    const other = plots.findIndex((plot) => !seeds.includes(plot));
    seeds.push(plots[drawn >= 0 && (pulls[drawn] ?? 0) > 0 ? drawn : other] ?? 0);
  }
  return seeds.slice(0, many);
}

/** km², or 1 where nothing says where plots are. */
export function apart({ relief }: Terrain, one: number, other: number): number {
  if (relief === null) return 1;
  let sum = 1e-9;
  for (let axis = 0; axis < 3; axis++) {
    const by = (relief.at[3 * one + axis] as number) - (relief.at[3 * other + axis] as number);
    sum += by * by;
  }
  return sum;
}

/** Seeds in the middle of the parts that there were, the heaviest first, and more where these are not enough. */
export function middles(
  terrain: Terrain,
  from: Int32Array,
  plots: readonly number[],
  many: number,
  random: Random,
): number[] {
  const parts = [...new Set(plots.map((plot) => from[plot] as number))].filter((part) => part >= 0);
  const within = new Set(plots);
  const weightOf = (part: number): number =>
    plots.reduce((sum, plot) => sum + (from[plot] === part ? (terrain.weights[plot] as number) : 0), 0);
  const heaviest = parts
    .map((part) => ({ part, weight: weightOf(part) }))
    .sort((a, b) => b.weight - a.weight || a.part - b.part)
    .slice(0, many);
  const seeds = heaviest.map(({ part }) =>
    middleOf(
      terrain,
      plots.filter((plot) => from[plot] === part),
    ),
  );
  return scattered(
    terrain,
    plots,
    many,
    random,
    seeds.filter((seed) => within.has(seed)),
  );
}

/** The plot in the middle of each part. */
export function middlesOf(terrain: Terrain, part: Int32Array, parts: number): number[] {
  const members: number[][] = Array.from({ length: parts }, () => []);
  part.forEach((of, plot) => members[of]?.push(plot));
  return members.map((plots) => middleOf(terrain, plots));
}

/** The plot nearest to the centre of gravity. */
function middleOf({ relief, weights }: Terrain, plots: readonly number[]): number {
  if (relief === null) return plots[plots.length >> 1] ?? 0;
  const weight = plots.reduce((sum, plot) => sum + 1e-9 + (weights[plot] as number), 0);
  const centre = [0, 1, 2].map(
    (axis) =>
      plots.reduce(
        (sum, plot) => sum + (1e-9 + (weights[plot] as number)) * (relief.at[3 * plot + axis] as number),
        0,
      ) / weight,
  );
  const off = (plot: number): number =>
    centre.reduce((sum, along, axis) => sum + ((relief.at[3 * plot + axis] as number) - along) ** 2, 0);
  let best = plots[0] ?? 0;
  for (const plot of plots) if (off(plot) < off(best)) best = plot;
  return best;
}
