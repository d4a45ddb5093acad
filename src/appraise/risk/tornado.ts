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
  /** What is saved with each at the end that helps the saving most. */
  readonly bestPence: number;
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
    bestPence: atEnds(theCase, scenario, 'deliveredPence', { base, swings }, 1).together,
    still: stillIds(
      theCase,
      scenario,
      ranged,
      swings.filter((swing) => isStill(swing, base)),
    ),
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
function isStill({ atLow, atHigh }: Pick<Swing, 'atLow' | 'atHigh'>, base: Decided): boolean {
  return [atLow, atHigh].every(
    (at) =>
      SWUNG.every((figure) => Object.is(at[figure], base[figure])) &&
      at.standard === base.standard &&
      at.isUnled === base.isUnled,
  );
}

/**
 * Of those that move nothing alone, those that move nothing either with all others at their lows, or at their highs: what a
 * regrade costs shows only once a post is kept.
 */
function stillIds(
  theCase: Case,
  scenario: Scenario,
  ranged: readonly Ranged[],
  alone: readonly Swing[],
): AssumptionId[] {
  const all = (end: 'low' | 'high'): Scenario =>
    ranged.reduce((so, { id, range }) => withValue(so, id, range[end]), scenario);
  const among = alone.length === 0 ? [] : [all('low'), all('high')];
  return alone
    .filter(({ input: { id, range } }) =>
      among.every((so) => {
        const at = (value: number): Decided => decided(theCase, withValue(so, id, value));
        return isStill({ atLow: at(range.low), atHigh: at(range.high) }, at(range.low));
      }),
    )
    .map(({ input }) => input.id);
}

/** What a figure is worse by: a caseload that is larger, money that is less. */
const WORSE: Readonly<Record<Swung, 1 | -1>> = { deliveredPence: -1, worst: 1, netPence: -1 };

function interaction(
  theCase: Case,
  scenario: Scenario,
  figure: Swung,
  found: Pick<Tornado, 'base' | 'swings'>,
): Interaction {
  const { together, added } = atEnds(theCase, scenario, figure, found, WORSE[figure]);
  return { figure, together, added, leftOver: settled(together - added) };
}

/** A figure with each assumption at the end that moves it furthest in a direction, and what single moves add up to. */
function atEnds(
  theCase: Case,
  scenario: Scenario,
  figure: Swung,
  { base, swings }: Pick<Tornado, 'base' | 'swings'>,
  direction: 1 | -1,
): Pick<Interaction, 'together' | 'added'> {
  const ends = swings.flatMap(({ input: { id, range }, atLow, atHigh }) => {
    const [low, high] = [atLow, atHigh].map((at) => (at[figure] - base[figure]) * direction);
    if (!((low ?? 0) > 0 || (high ?? 0) > 0)) return [];
    const isLow = (low ?? 0) > (high ?? 0);
    return [
      { id, value: isLow ? range.low : range.high, moves: (isLow ? (low ?? 0) : (high ?? 0)) * direction },
    ];
  });
  const all = ends.reduce((so, { id, value }) => withValue(so, id, value), scenario);
  return {
    together: decided(theCase, all)[figure],
    added: ends.reduce((sum, { moves }) => sum + moves, base[figure]),
  };
}
