import { energyOf } from './energies.ts';
import type { Energy } from './energy.ts';
import { grown } from './grow.ts';
import { holdsOf } from './hold.ts';
import { layoutOf } from './layout.ts';
import { randomOf } from './random.ts';
import { strainOf } from './strain.ts';
import type { Start, Terrain } from './terrain.ts';

/** Moves proposed at one temperature; and between two pauses, in which whoever waits may stop it. */
const STEP = 512;
const BATCH = 32 * STEP;

/** A rule broken costs at first so many times what its share of the energy is. */
const STRICT = 3;

/** And so much more after each batch that found nothing which keeps the rules. */
const STRICTER = 1.15;

/** −ln of a draw, in so many steps: a table is the same on every machine. */
const DRAWS = Float64Array.from(
  { length: 4096 },
  (_, i) => Math.round(-Math.log((i + 0.5) / 4096) * 1e9) / 1e9,
);

/**
 * Simulated annealing of one start: plots at the edges of parts move to and fro, at first nearly freely, and less and
 * less to the worse. Yields after each batch how much is done, stops early where it is told so, and ends with the best that keeps every rule: the part
 * of each plot, or null where none did.
 *
 * Source: Kirkpatrick, Gelatt, Vecchi 1983, with single moves that keep parts connected.
 */
export function* annealing(terrain: Terrain, start: Start): Generator<number, Int32Array | null, boolean> {
  const random = randomOf(start.seed, start.number);
  const part = grown(terrain, random, start.from);
  if (part === null || terrain.parts < 2) return part;
  const layout = layoutOf(terrain, part);
  const strain = strainOf(terrain, layout);
  const energy = energyOf(terrain, layout);
  const holds = holdsOf(terrain);
  const weight = terrain.weights.reduce((sum, one) => sum + one, 0);
  const cooling = coolingOf(energy, Math.ceil(start.proposals / BATCH) * (BATCH / STEP));
  let heat = energy.hot;
  let strictness = (STRICT * Math.max(energy.total(), terrain.parts * energy.hot)) / Math.max(1, weight);
  let best: Int32Array | null = null;
  let least = Infinity;
  let isBest = false;
  const look = (): void => {
    if (strain.total() > 0 || energy.total() >= least) return;
    least = energy.total();
    isBest = true;
  };
  /** Copied only when it is about to be left: improvements come in thousands. */
  const keep = (): void => {
    if (isBest) best = Int32Array.from(part);
    isBest = false;
  };
  look();
  for (let done = 0; done < start.proposals; done += BATCH) {
    for (let i = 0; i < BATCH && layout.ways() > 0; i++) {
      if (i % STEP === 0) heat *= cooling;
      const way = Math.floor((random() / 2 ** 32) * layout.ways());
      const plot = layout.mover(way);
      const from = part[plot] as number;
      if ((layout.members[from] as readonly number[]).length < 2) continue;
      const to = layout.joins(way);
      const strained = strain.delta(plot, from, to);
      const worse = energy.delta(plot, from, to) + strictness * strained;
      if (worse > heat * (DRAWS[random() >>> 20] as number) || !holds(part, plot)) continue;
      if (worse > 0 || strained > 0) keep();
      strain.moved(plot, from, to);
      energy.moved(plot, from, to);
      layout.move(plot, to);
      if (worse < 0 || strained < 0) look();
    }
    if (best === null && !isBest) strictness *= STRICTER;
    if (yield Math.min(1, (done + BATCH) / start.proposals)) break;
  }
  keep();
  return best;
}

/** What the temperature is multiplied by at each step. To twelve digits, since powers differ between machines in the last. */
function coolingOf({ hot, cold }: Energy, steps: number): number {
  return Number(((cold / hot) ** (1 / steps)).toPrecision(12));
}
