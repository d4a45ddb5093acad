import { withBounds, withShare, withWishes, type Asked } from './asked.ts';
import { tenthsNeeded } from './bounds.ts';
import { members, type Grouping } from './problem.ts';
import type { Change, Loosening } from './relaxation.ts';
import { smallest } from './smallest.ts';
import { take } from './take.ts';

/** A rule with a number in it. */
interface NumberRule {
  readonly isInForce: (asked: Asked) => boolean;
  readonly dropped: (asked: Asked) => Asked;
  /** The number of steps at which it stands: the more steps, the more it allows. */
  readonly now: (asked: Asked) => number;
  readonly change: (steps: number) => Change;
  /** How many steps a grouping needs. */
  readonly needed: (grouping: Grouping, asked: Asked) => number;
}

/** Parts further from the mean weight, in tenths of a percent, so that what is printed works when typed. */
const WITHIN: NumberRule = {
  isInForce: ({ within }) => within !== null && within < Infinity,
  dropped: (asked) => withShare(asked, Infinity),
  now: ({ within }) => Math.floor((within ?? 0) * 1000),
  change: (tenths) => ({ rule: 'within', share: tenths / 1000 }),
  needed: (grouping, { problem }) => tenthsNeeded(problem.weights, grouping),
};

/** Counted below 0, so that more steps are less weight; taken from 0, for there is a -0. */
const LEAST: NumberRule = {
  isInForce: ({ within, problem }) => within === null && problem.bounds.least > 0,
  dropped: (asked) => withBounds(asked, { least: 0 }),
  now: ({ problem }) => -problem.bounds.least,
  change: (steps) => ({ rule: 'least', weight: 0 - steps }),
  needed: (grouping, asked) => -Math.min(...partWeights(asked, grouping)),
};

const MOST: NumberRule = {
  isInForce: ({ within, problem }) => within === null && problem.bounds.most < Infinity,
  dropped: (asked) => withBounds(asked, { most: Infinity }),
  now: ({ problem }) => problem.bounds.most,
  change: (weight) => ({ rule: 'most', weight }),
  needed: (grouping, asked) => Math.max(...partWeights(asked, grouping)),
};

/** Counted below 0 too. */
const MIN_AREAS: NumberRule = {
  isInForce: ({ wishes }) => wishes.minAreas > 1,
  dropped: (asked) => withWishes(asked, { minAreas: 1 }),
  now: ({ wishes }) => -wishes.minAreas,
  change: (steps) => ({ rule: 'min-areas', areas: 0 - steps }),
  needed: (grouping) => -Math.min(...partSizes(grouping)),
};

const MAX_AREAS: NumberRule = {
  isInForce: ({ wishes }) => wishes.maxAreas < Infinity,
  dropped: (asked) => withWishes(asked, { maxAreas: Infinity }),
  now: ({ wishes }) => wishes.maxAreas,
  change: (areas) => ({ rule: 'max-areas', areas }),
  needed: (grouping) => Math.max(...partSizes(grouping)),
};

/** The rules with a number in them that are in force. */
export function numberLoosenings(asked: Asked): Loosening[] {
  return [WITHIN, LEAST, MOST, MIN_AREAS, MAX_AREAS].filter((rule) => rule.isInForce(asked)).map(loosening);
}

function loosening({ dropped, now, change, needed }: NumberRule): Loosening {
  return {
    dropped,
    async nearest(asked, ask) {
      const scale = {
        now: now(asked),
        at: (steps: number) => take(asked, change(steps)),
        dropped: dropped(asked),
        needed: (grouping: Grouping) => needed(grouping, asked),
      };
      const found = await smallest(scale, ask);
      if (found === null) return [];
      return [{ change: change(found.steps), grouping: found.grouping, isNearest: found.isNearest }];
    },
  };
}

function partWeights({ problem }: Asked, grouping: Grouping): number[] {
  return members(grouping).map((areas) => areas.reduce((sum, area) => sum + (problem.weights[area] ?? 0), 0));
}

function partSizes(grouping: Grouping): number[] {
  return members(grouping).map(({ length }) => length);
}
