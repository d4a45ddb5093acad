import type { GateSettings } from '../appraise/gates.ts';
import type { Sampling } from '../appraise/risk/chance.ts';
import { interruptedFaults } from '../appraise/risk/faults.ts';
import { movesSaving } from '../appraise/risk/moves.ts';
import type { Simulated } from '../appraise/risk/simulate.ts';
import type { Fault } from '../issue/issue.ts';
import type { Case } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Io } from './io.ts';
import { searching } from './searching.ts';

/** The chance of each option, whether Ctrl-C cut it short, and what is to be said of it. */
export interface Drawn {
  readonly chances: readonly (Simulated | null)[];
  readonly isInterrupted: boolean;
  readonly faults: readonly Fault[];
}

/**
 * The chance of each option, all of them drawn with the same numbers; null for one of which nothing is uncertain. What
 * draws is loaded only where something has a range.
 */
export async function chanceBeside(
  io: Io,
  { theCase, scenarios }: { readonly theCase: Case | null; readonly scenarios: readonly Scenario[] },
  sampling: Sampling,
): Promise<Drawn> {
  const nothing = { chances: scenarios.map(() => null), isInterrupted: false, faults: [] };
  if (theCase === null) return nothing;
  const hasRange = [theCase, ...scenarios].some(({ assumptions }) =>
    [...assumptions.values()].some(({ range }) => range !== undefined),
  );
  if (!hasRange) return nothing;
  const { chancesOf } = await import('../appraise/risk/chance.ts');
  const { found, isInterrupted } = await searching(io, null, ({ pause }) =>
    chancesOf(theCase, scenarios, sampling, pause),
  );
  const [first] = found.flatMap((chance) => chance ?? []);
  return { chances: found, isInterrupted, faults: interruptedFaults(first ?? null) };
}

/** What a gate holds against its limit, where there is a chance. */
export function chanceFor(chance: Simulated | null | undefined): Pick<GateSettings, 'chance'> {
  return chance === null || chance === undefined || !movesSaving(chance) ? {} : { chance: chance.met.chance };
}
