import type { Case } from '../../model/case.ts';
import type { Scenario } from '../../model/scenario.ts';
import { chanceOf, type Sampling } from './chance.ts';
import { dimensionsOf } from './inputs.ts';
import type { Simulated } from './simulate.ts';

/**
 * The chance of each of several options, drawn with common random numbers: an assumption takes the same values in all
 * of them, so that what differs between two is the options, and not which numbers came up.
 */
export async function chancesOf(
  theCase: Case,
  scenarios: readonly Scenario[],
  sampling: Sampling,
): Promise<(Simulated | null)[]> {
  const dimensions = dimensionsOf(theCase, scenarios);
  const chances = [];
  for (const scenario of scenarios)
    chances.push(
      await chanceOf(theCase, scenario, { dimensions, sampling }, async () => Promise.resolve(false)),
    );
  return chances;
}
