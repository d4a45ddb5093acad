import { isEnumerable } from '../../group/enumerate.ts';
import { isFeasible } from '../../group/feasible.ts';
import { measure } from '../../group/objective.ts';
import type { Objective } from '../../group/problem.ts';
import { survey } from '../../group/survey.ts';
import { askedOf } from './asked-of.ts';
import type { Ground } from './ground.ts';
import { isMeasured } from './measured.ts';
import { yourGrouping } from './yours.ts';

/** Steps that may be taken for it: some hundredths of a second, since nobody who asks for a plan waits for this. */
const BUDGET = 200_000;

/** How many of the groupings into as many localities are no worse than yours. */
export interface Ranking {
  readonly objective: Objective;
  readonly rank: number;
  /** All contiguous ones. */
  readonly of: number;
}

/**
 * Where a scenario's grouping ranks among all contiguous ones into as many localities, by compactness, weighed by need;
 * by borders split, where areas have no points. Null where they are too many to be looked at, where it is none of them,
 * or where there is no other.
 */
export function rankOf(ground: Ground): Ranking | null {
  const yours = yourGrouping(ground);
  const need = ground.theCase?.areas.map((area) => area.need) ?? [];
  if (yours === null || ground.borders.length === 0) return null;
  const { problem } = askedOf(ground, {
    into: Math.max(...yours) + 1,
    weight: { name: 'need', of: need.map((one) => one ?? 0) },
    within: null,
    objectives: ['inertia'],
    together: [],
    apart: [],
    fixed: [],
    minAreas: null,
    maxAreas: null,
    respectBarriers: false,
    postTotal: null,
    pick: null,
    seed: 1,
  });
  if (!isEnumerable(problem) || !isFeasible(problem, yours)) return null;
  const objective = isMeasured(problem, 'inertia') ? 'inertia' : 'borders';
  const ranked = [measure(problem, yours)];
  const all = survey(
    { ...problem, work: null },
    { objectives: [objective], most: null, ranked, budget: BUDGET },
  );
  if (all === null || all.feasible < 2) return null;
  return { objective, rank: 1 + (all.better[0]?.[0] ?? 0), of: all.feasible };
}
