import type { GateSettings } from '../appraise/gates.ts';
import type { Sampling } from '../appraise/risk/chance.ts';
import type { Simulated } from '../appraise/risk/simulate.ts';
import type { Case } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * The chance of each option, all of them drawn with the same numbers; null for one of which nothing is uncertain. What
 * draws is loaded only where something has a range.
 */
export async function chanceBeside(
  theCase: Case,
  scenarios: readonly Scenario[],
  sampling: Sampling,
): Promise<(Simulated | null)[]> {
  const hasRange = [theCase, ...scenarios].some(({ assumptions }) =>
    [...assumptions.values()].some(({ range }) => range !== undefined),
  );
  if (!hasRange) return scenarios.map(() => null);
  const { chancesOf } = await import('../appraise/risk/chances.ts');
  return chancesOf(theCase, scenarios, sampling);
}

/** What a gate holds against its limit, where there is a chance. */
export function chanceFor(chance: Simulated | null | undefined): Pick<GateSettings, 'chance'> {
  return chance === null || chance === undefined ? {} : { chance: chance.met.chance };
}
