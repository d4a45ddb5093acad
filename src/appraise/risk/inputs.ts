import { assumptionRule, type AssumptionId } from '../../model/assumption/table.ts';
import type { AssumptionRule } from '../../model/assumption/rule.ts';
import type { Case } from '../../model/case.ts';
import type { Correlation, Range } from '../../model/range.ts';
import type { Scenario } from '../../model/scenario.ts';

/** An assumption that nobody knows for sure: what it is set to, and between what it could well be. */
export interface Ranged {
  readonly id: AssumptionId;
  readonly value: number;
  readonly range: Range;
  readonly rule: AssumptionRule;
  /** Where value and range come from, in the words of whoever set them. */
  readonly source: string;
}

/** What is uncertain about an option. */
export interface Uncertain {
  /** By id, so that the order of rows in a file does not matter. */
  readonly ranged: readonly Ranged[];
  /** Those with a range in the case's log that the option sets without one: a choice, which holds. */
  readonly held: readonly AssumptionId[];
  /** Those that go together, of the uncertain ones. */
  readonly together: readonly Correlation[];
}

/**
 * The assumptions with a range, as they stand for an option. What the option or the command line sets takes the place
 * of the case's row with its range: whoever decides that no family moves is not asked how many might.
 */
export function uncertainInputs(theCase: Case, scenario: Scenario): Uncertain {
  const set = new Map([...theCase.assumptions, ...scenario.assumptions]);
  // The staffing file is read with it, before there is a plan that it could move.
  const ids = [...set.keys()].filter((id) => id !== 'on_cost_rate').sort();
  const ranged = ids.flatMap((id): Ranged[] => {
    const { value = 0, range, source = '' } = set.get(id) ?? {};
    return range === undefined ? [] : [{ id, value, range, rule: assumptionRule(id), source }];
  });
  const isFree = (id: string): boolean => ranged.some((input) => input.id === id);
  return {
    ranged,
    together: (theCase.correlations ?? []).filter(({ one, other }) => isFree(one) && isFree(other)),
    held: ids.filter(
      (id) => theCase.assumptions.get(id)?.range !== undefined && set.get(id)?.range === undefined,
    ),
  };
}

/**
 * Which coordinate of the drawn sequence an assumption takes: the case's own first, then what only options give a
 * range. Options that are compared draw the same numbers for the same assumption, so that what differs between them is
 * not chance.
 */
export function dimensionsOf(theCase: Case, scenarios: readonly Scenario[]): ReadonlyMap<string, number> {
  const withRange = (assumptions: Case['assumptions']): AssumptionId[] =>
    [...assumptions].flatMap(([id, { range }]) => (range === undefined ? [] : [id])).sort();
  const own = withRange(theCase.assumptions);
  const others = scenarios.flatMap(({ assumptions }) => withRange(assumptions)).sort();
  return new Map([...new Set([...own, ...others])].map((id, dimension) => [id, dimension]));
}
