import { partsOfId, type AssumptionId } from '../assumption/table.ts';
import type { SetAssumption } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import type { Values } from './reading.ts';

/**
 * A scenario whose assumptions of some names are those of the values at hand: for the parts of the model that ask a
 * scenario, without one being made for every draw. Null where none of these assumptions varies.
 */
export function liveScenario(
  scenario: Scenario,
  ids: readonly AssumptionId[],
  names: Readonly<Record<string, unknown>>,
): ((values: Values) => Scenario) | null {
  const varying = ids.flatMap((id, i) => (Object.hasOwn(names, partsOfId(id).name) ? [{ id, i }] : []));
  if (varying.length === 0) return null;
  const assumptions = new Map<AssumptionId, SetAssumption>(scenario.assumptions);
  const live: Scenario = { ...scenario, assumptions };
  return (values) => {
    for (const { id, i } of varying) assumptions.set(id, { value: values[i] ?? 0, at: null });
    return live;
  };
}
