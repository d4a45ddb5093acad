import type { AssumptionId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import { decided, type Decided, withValue } from '../../model/decided.ts';
import type { Scenario } from '../../model/scenario.ts';
import { settled } from '../../model/tolerance.ts';
import type { Ranged } from './inputs.ts';

/** What an assumption does alone: the figures at its low and at its high end, all else as planned. */
export interface Swing {
  readonly input: Ranged;
  readonly atLow: Decided;
  readonly atHigh: Decided;
}

/** A figure that swings: what is saved towards the target, what is carried, and what the years come to. */
export const SWUNG = ['deliveredPence', 'worst', 'netPence'] as const;
export type Swung = (typeof SWUNG)[number];

/** What the assumptions do together that they do not do one by one. */
export interface Interaction {
  readonly figure: Swung;
  /** The figure with each assumption at its worse end. */
  readonly together: number;
  /** What it would be if their single effects only added up. */
  readonly added: number;
  /** The first less the second: what is left over. */
  readonly leftOver: number;
}

export interface Tornado {
  readonly base: Decided;
  readonly swings: readonly Swing[];
  readonly interactions: readonly Interaction[];
  /** Those that move none of the figures, at neither end. */
  readonly still: readonly AssumptionId[];
}

/**
 * Each assumption moved alone to its low and its high, as two runs of `plan --set` would: which of them the result
 * hangs on. What they do together is more than the sum of it, or less; so that is stated too.
 */
export function tornado(theCase: Case, scenario: Scenario, ranged: readonly Ranged[]): Tornado {
  const base = decided(theCase, scenario);
  const swings = ranged.map((input): Swing => {
    const at = (value: number): Decided => decided(theCase, withValue(scenario, input.id, value));
    return { input, atLow: at(input.range.low), atHigh: at(input.range.high) };
  });
  return {
    base,
    swings,
    interactions:
      swings.length < 2
        ? []
        : SWUNG.map((figure) => interaction(theCase, scenario, figure, { base, swings })),
    still: swings.filter((swing) => isStill(swing, base)).map(({ input }) => input.id),
  };
}

/** How far a figure moves between the ends, the value as planned counted in. */
export function swingOf({ atLow, atHigh }: Swing, base: Decided, figure: Swung): number {
  const values = [atLow[figure], atHigh[figure], base[figure]].filter((value) => !Number.isNaN(value));
  return values.length === 0 ? 0 : settled(Math.max(...values) - Math.min(...values));
}

/** Those that move a figure, the widest swing first; of equal ones in the order of their ids. */
export function bySwing({ swings, base }: Tornado, figure: Swung): readonly Swing[] {
  return swings
    .filter((swing) => swingOf(swing, base, figure) > 0)
    .toSorted((a, b) => swingOf(b, base, figure) - swingOf(a, base, figure));
}

/** A standard that moves decides whether the caseload holds, and so is not without effect. */
function isStill(swing: Swing, base: Decided): boolean {
  return (
    SWUNG.every((figure) => swingOf(swing, base, figure) === 0) &&
    swing.atLow.standard === base.standard &&
    swing.atHigh.standard === base.standard
  );
}

function interaction(
  theCase: Case,
  scenario: Scenario,
  figure: Swung,
  { base, swings }: Pick<Tornado, 'base' | 'swings'>,
): Interaction {
  const worseIs = figure === 'worst' ? 1 : -1;
  const ends = swings.flatMap(({ input, atLow, atHigh }) => {
    const worse = [
      { value: input.range.low, moves: atLow[figure] - base[figure] },
      { value: input.range.high, moves: atHigh[figure] - base[figure] },
    ].filter(({ moves }) => moves * worseIs > 0);
    const [first, second] = worse;
    if (first === undefined) return [];
    const taken = second !== undefined && second.moves * worseIs > first.moves * worseIs ? second : first;
    return [{ id: input.id, ...taken }];
  });
  const all = ends.reduce((so, { id, value }) => withValue(so, id, value), scenario);
  const together = decided(theCase, all)[figure];
  const added = ends.reduce((sum, { moves }) => sum + moves, base[figure]);
  return { figure, together, added, leftOver: settled(together - added) };
}
