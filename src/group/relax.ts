import type { Asked } from './asked.ts';
import { isRuledOut } from './clashes.ts';
import type { Exists } from './existence.ts';
import { borderLoosenings } from './loosen-border.ts';
import { numberLoosenings } from './loosen-number.ts';
import { partsLoosening } from './loosen-parts.ts';
import { ruleLoosenings } from './loosen-rule.ts';
import type { Grouping } from './problem.ts';
import type { Ask, Change, Loosened, Loosening } from './relaxation.ts';
import { take } from './take.ts';

/** Changes with what they make possible: taken together, they work. */
export interface Relaxation {
  /** One, or two where no single one is enough. */
  readonly changes: readonly Change[];
  /** A grouping that they allow. */
  readonly grouping: Grouping;
  /** False: they were found, but smaller changes of the same rules may do. */
  readonly isNearest: boolean;
}

/** More pairs than this are no advice. */
const MOST_PAIRS = 3;

/**
 * What would have to give way so that a grouping exists: of each rule by itself the least that works. Where no single
 * rule is enough, the first few pairs that are. None: the rules must be thought over.
 */
export async function relaxations(asked: Asked, exists: Exists): Promise<Relaxation[]> {
  const ask: Ask = async (changed) => (isRuledOut(changed) ? null : exists(changed.problem));
  const rules = [
    partsLoosening,
    ...numberLoosenings(asked),
    ...ruleLoosenings(asked),
    ...borderLoosenings(asked),
  ];
  const alone: Loosened[] = [];
  for (const rule of rules) alone.push(...(await rule.nearest(asked, ask)));
  if (alone.length > 0) return alone.map(({ change, ...rest }) => ({ changes: [change], ...rest }));
  const found: Relaxation[] = [];
  for (const [one, other] of pairsOf(rules)) {
    if (found.length < MOST_PAIRS) found.push(...(await both(asked, one, other, ask)));
  }
  return found;
}

/** The first gives way as little as it can where the other is given up, and then the other as little as it can. */
async function both(asked: Asked, one: Loosening, other: Loosening, ask: Ask): Promise<Relaxation[]> {
  const [first] = await one.nearest(other.dropped(asked), ask);
  if (first === undefined) return [];
  const seconds = await other.nearest(take(asked, first.change), ask);
  return seconds.map((second) => ({
    changes: [first.change, second.change],
    grouping: second.grouping,
    isNearest: first.isNearest && second.isNearest,
  }));
}

/** The parts come first in them, since they alone cannot be given up. */
function pairsOf(rules: readonly Loosening[]): (readonly [Loosening, Loosening])[] {
  return rules.flatMap((one, i) => rules.slice(i + 1).map((other) => [one, other] as const));
}
