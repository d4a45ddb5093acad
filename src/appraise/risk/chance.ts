import { assumption } from '../../model/assumption.ts';
import { isAssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { isMet, isOver, noFigures } from '../../model/decided.ts';
import type { Scenario } from '../../model/scenario.ts';
import { variedOf } from '../../model/varied/varied.ts';
import type { Variable } from './draws/variable.ts';
import { dimensionsOf, uncertainInputs, type Ranged } from './inputs.ts';
import {
  simulateAll,
  simulation,
  type Measure,
  type Pause,
  type Question,
  type Simulated,
  type Simulation,
} from './simulate.ts';

/** How chance is drawn: what a run has to say for another to repeat it. */
export type Sampling = Pick<Question, 'draws' | 'method' | 'seed'>;

/**
 * The chance of each of several options, drawn with common random numbers: an assumption takes the same values in all of
 * them, so that what differs between two is the options, and not which numbers came up. Null for one of which nothing is
 * uncertain.
 */
export async function chancesOf(
  theCase: Case,
  scenarios: readonly Scenario[],
  sampling: Sampling,
  pause: Pause,
): Promise<(Simulated | null)[]> {
  const dimensions = dimensionsOf(theCase, scenarios);
  return simulateAll(
    scenarios.map((scenario) => chanceOf(theCase, scenario, { dimensions, sampling })),
    pause,
  );
}

/**
 * How likely an option meets the target and holds the standard, its uncertain assumptions drawn together; null where
 * none has a range. `dimensions` says which coordinate each assumption takes (inputs.ts).
 */
function chanceOf(
  theCase: Case,
  scenario: Scenario,
  { dimensions, sampling }: { readonly dimensions: ReadonlyMap<string, number>; readonly sampling: Sampling },
): Simulation | null {
  const { ranged } = uncertainInputs(theCase, scenario);
  if (ranged.length === 0) return null;
  const correlations = theCase.correlations ?? [];
  const variables = [
    ...ranged.map((input) => variableOf(input, dimensions.get(input.id) ?? 0)),
    ...(correlations.length === 0 ? [] : heldVariables(theCase, scenario, { ranged, dimensions })),
  ];
  const ids = new Set(variables.map(({ id }) => id));
  const among = correlations.filter(({ one, other }) => ids.has(one) && ids.has(other));
  const measure = measureOf(theCase, scenario, ranged);
  return simulation({ ...sampling, variables, correlations: among }, measure);
}

/**
 * What other options are uncertain about and this one is not: drawn too, and always the same, so that what goes together
 * with it draws the same numbers in all of them.
 */
function heldVariables(
  theCase: Case,
  scenario: Scenario,
  {
    ranged,
    dimensions,
  }: { readonly ranged: readonly Ranged[]; readonly dimensions: ReadonlyMap<string, number> },
): Variable[] {
  const free = new Set<string>(ranged.map(({ id }) => id));
  return [...dimensions].flatMap(([id, dimension]): Variable[] => {
    if (free.has(id) || !isAssumptionId(id)) return [];
    const value = assumption(theCase, scenario, id);
    return [
      { id, low: value, mode: value, high: value, shape: 'uniform', highChance: 0, whole: false, dimension },
    ];
  });
}

function variableOf({ id, value, range, rule }: Ranged, dimension: number): Variable {
  const { low, high, shape, highChance } = range;
  return { id, low, mode: value, high, shape, highChance, whole: rule.whole === true, dimension };
}

/** What a plan comes to for drawn values. */
function measureOf(theCase: Case, scenario: Scenario, ranged: readonly Ranged[]): Measure {
  const varied = variedOf(
    theCase,
    scenario,
    ranged.map(({ id }) => id),
  );
  const figures = noFigures();
  return (values, outcome) => {
    varied(values, figures);
    outcome.savingPence = figures.deliveredPence;
    outcome.netPence = figures.netPence;
    outcome.worst = figures.worst;
    outcome.isMet = isMet(theCase.targetPence, figures);
    outcome.isOver = isOver(figures);
  };
}
