import type { Objective } from '../problem.ts';
import { crossings } from './crossings.ts';
import type { Energy } from './energy.ts';
import { evenness } from './evenness.ts';
import type { Layout } from './layout.ts';
import { spread } from './spread.ts';
import type { Terrain } from './terrain.ts';

/** The energy that leads to little of what a terrain aims at. */
export function energyOf(terrain: Terrain, layout: Layout): Energy {
  const [only, ...others] = terrain.aims;
  if (only !== undefined && others.length === 0) return energyFor(only.objective, terrain, layout);
  const all = terrain.aims.map(({ objective, times }) => ({
    times,
    of: energyFor(objective, terrain, layout),
  }));
  const added = (each: (of: Energy) => number): number =>
    all.reduce((sum, { times, of }) => sum + times * each(of), 0);
  return {
    total: () => added((of) => of.total()),
    delta: (plot, from, to) => added((of) => of.delta(plot, from, to)),
    moved: (plot, from, to) => all.forEach(({ of }) => of.moved(plot, from, to)),
    hot: added(({ hot }) => hot),
    cold: added(({ cold }) => cold),
  };
}

function energyFor(objective: Objective, terrain: Terrain, layout: Layout): Energy {
  switch (objective) {
    case 'inertia':
      return spread(terrain, layout);
    case 'borders':
      return crossings(terrain, layout);
    case 'balance':
    case 'caseload':
      return evenness(objective, terrain, layout);
  }
}
