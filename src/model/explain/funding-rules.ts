import { type Definition, plain } from './part.ts';

/** Rules on posts that end by themselves. */
export const FUNDING_RULES = {
  takenInTurn: {
    means:
      'the first part less those after the second, at least 0 and at most the second: whose turn comes after them',
    apply: plain(([lost = 0, here = 0, ...before]) =>
      Math.min(
        here,
        before.reduce((left, posts) => Math.max(0, left - posts), lost),
      ),
    ),
  },
  leftOver: {
    means: 'the first part less the others, at least 0',
    apply: plain(([all = 0, ...off]) =>
      Math.max(
        0,
        off.reduce((left, one) => left - one, all),
      ),
    ),
  },
} satisfies Record<string, Definition>;
