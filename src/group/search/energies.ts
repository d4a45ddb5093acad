import { crossings } from './crossings.ts';
import type { Energy } from './energy.ts';
import { evenness } from './evenness.ts';
import type { Layout } from './layout.ts';
import { spread } from './spread.ts';
import type { Terrain } from './terrain.ts';

/** The energy that leads to little of the objective of a terrain. */
export function energyOf(terrain: Terrain, layout: Layout): Energy {
  switch (terrain.objective) {
    case 'inertia':
      return spread(terrain, layout);
    case 'borders':
      return crossings(terrain, layout);
    case 'balance':
    case 'caseload':
      return evenness(terrain, layout);
  }
}
