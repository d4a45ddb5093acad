import { sharedPosts } from '../objective.ts';
import type { Energy } from './energy.ts';
import type { Layout } from './layout.ts';
import type { Terrain } from './terrain.ts';

/** A load that counts as no heavier than this many means, so that one without Lead Professionals can be weighed. */
const HEAVIEST = 100;

/**
 * How unevenly parts are laden: Σ (load ÷ mean load)⁸, which the heaviest dominates, and which still says which of two
 * moves is better where neither changes it. The load is the weight, or the families per Lead Professional.
 */
export function evenness(objective: 'balance' | 'caseload', terrain: Terrain, { members }: Layout): Energy {
  const { weights, work, parts } = terrain;
  const load = objective === 'caseload' && work !== null ? work.families : weights;
  const fte = objective === 'caseload' && work !== null ? work.fte : null;
  const added = (of: Float64Array | null): number[] =>
    members.map((plots) => plots.reduce((sum, plot) => sum + (of?.[plot] ?? 0), 0));
  const loads = added(load);
  const ftes = added(fte);
  const posts = fte === null ? null : (work?.posts ?? null);
  const perPart = fte === null ? 1 : (work?.ftePerPart ?? 0);
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  const mean = sum(loads) / Math.max(1e-9, posts ?? sum(ftes) + parts * perPart) || 1;

  const eighth = (families: number, by: number): number => {
    if (families <= 0) return 0;
    const ratio = by > 0 ? Math.min(HEAVIEST, families / by / mean) : HEAVIEST;
    const square = ratio * ratio;
    return square * square * square * square;
  };
  const shared = (): number => {
    const given = sharedPosts(
      posts ?? 0,
      loads.map((families) => ({ families, fte: 0 })),
    );
    return loads.reduce((all, families, p) => all + eighth(families, given[p] ?? 0), 0);
  };
  const laden = (p: number, more: number, moreFte: number): number =>
    eighth((loads[p] as number) + more, (ftes[p] as number) + moreFte + perPart);
  const whole = (): number =>
    posts === null ? loads.reduce((all, _, p) => all + laden(p, 0, 0), 0) : shared();
  const shift = (plot: number, from: number, to: number): void => {
    const [w, f] = [load[plot] as number, fte?.[plot] ?? 0];
    loads[from] = (loads[from] as number) - w;
    loads[to] = (loads[to] as number) + w;
    ftes[from] = (ftes[from] as number) - f;
    ftes[to] = (ftes[to] as number) + f;
  };
  let total = whole();
  return {
    total: () => total,
    delta(plot, from, to) {
      if (posts !== null) {
        shift(plot, from, to);
        const after = shared();
        shift(plot, to, from);
        return after - total;
      }
      const [w, f] = [load[plot] as number, fte?.[plot] ?? 0];
      return laden(from, -w, -f) - laden(from, 0, 0) + laden(to, w, f) - laden(to, 0, 0);
    },
    moved(plot, from, to) {
      shift(plot, from, to);
      total = whole();
    },
    hot: 0.5,
    cold: 1e-9,
  };
}
