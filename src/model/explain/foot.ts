import { exactOf, plus, reduced } from './amount.ts';
import { outcome } from './operation.ts';
import type { Part } from './part.ts';
import type { Step } from './step.ts';

export interface Footing {
  /** How many steps were recomputed from their parts. */
  readonly steps: number;
  /** Those that do not come out as they are shown. */
  readonly wrong: readonly Step[];
  /** What all of them are out by, each taken as positive, in the units of the steps; 0 where the tree foots. */
  readonly difference: number;
}

/**
 * Every step's value less what its operation makes of its parts: whether a tree says what the model computed. Each
 * step once, however many it is part of.
 */
export function foot(root: Step): Footing {
  const seen = new Set<Step>();
  const wrong: Step[] = [];
  let steps = 0;
  let difference = 0;
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    if (step.operation !== null) {
      steps += 1;
      const off = differenceOf(step, outcome(step.operation, step.parts));
      if (off !== 0) wrong.push(step);
      difference += off;
    }
    for (const part of step.parts) visit(part);
  };
  visit(root);
  return { steps, wrong, difference };
}

function differenceOf(step: Step, found: Part): number {
  const { value } = found;
  if (typeof step.value !== 'number' || typeof value !== 'number') return step.value === value ? 0 : 1;
  if (step.exact === undefined && found.exact === undefined) return Math.abs(step.value - value);
  const { numerator, denominator } = reduced(plus(exactOf(step), exactOf(found), -1n));
  return Math.abs(Number(numerator) / Number(denominator));
}
