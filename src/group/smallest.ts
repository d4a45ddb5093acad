import type { Grouping } from './problem.ts';
import type { Ask } from './relaxation.ts';
import type { Asked } from './asked.ts';

/** A rule with a number in it, which is given way on step by step: the more steps, the more it allows. */
export interface Scale {
  /** Steps at which it stands now: there is no grouping. */
  readonly now: number;
  readonly at: (steps: number) => Asked;
  /** Without the rule. */
  readonly dropped: Asked;
  /** How many steps a grouping needs. */
  readonly needed: (grouping: Grouping) => number;
}

/** The fewest steps that a grouping was found for, with the grouping. */
export interface Smallest {
  readonly steps: number;
  readonly grouping: Grouping;
  /** False: fewer might do, since one question was left open. */
  readonly isNearest: boolean;
}

/**
 * The fewest steps by which a rule must give way; null where giving it up altogether helps nothing. By halving what
 * lies between a number that is too few and one that a grouping was found for; each grouping found tells how few it
 * needs by itself.
 */
export async function smallest({ now, at, dropped, needed }: Scale, ask: Ask): Promise<Smallest | null> {
  const first = await ask(dropped);
  if (first === null || first === 'unknown') return null;
  let grouping: Grouping = first;
  let enough = Math.max(now + 1, needed(grouping));
  let tooFew = now;
  let isNearest = true;
  while (tooFew + 1 < enough) {
    const middle = Math.floor((tooFew + enough) / 2);
    const answer = await ask(at(middle));
    if (answer !== null && answer !== 'unknown') {
      grouping = answer;
      enough = Math.max(tooFew + 1, needed(grouping));
    } else {
      tooFew = middle;
      // Proven at the last place looked at holds for every place before.
      isNearest = answer === null;
    }
  }
  return { steps: enough, grouping, isNearest };
}
