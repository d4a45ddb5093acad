import { withBorders, withBounds, withParts, withShare, withWishes, type Asked } from './asked.ts';
import type { Change } from './relaxation.ts';

/** What is asked, with a change taken: as if it had been asked so from the start. */
export function take(asked: Asked, change: Change): Asked {
  const { wishes } = asked;
  switch (change.rule) {
    case 'parts':
      return withParts(asked, change.parts);
    case 'within':
      return withShare(asked, change.share);
    case 'least':
      return withBounds(asked, { least: change.weight });
    case 'most':
      return withBounds(asked, { most: change.weight });
    case 'min-areas':
      return withWishes(asked, { minAreas: change.areas });
    case 'max-areas':
      return withWishes(asked, { maxAreas: change.areas });
    case 'together':
    case 'apart':
      return withWishes(asked, { [change.rule]: without(wishes[change.rule], change.areas) });
    case 'fixed':
      return withWishes(asked, { fixed: without(wishes.fixed, change.fixed) });
    case 'barriers':
    case 'bridges':
      return withBorders(asked, change.borders);
  }
}

/** All but those that say the same: a rule given twice is one rule. */
function without<T>(all: readonly T[], one: T): T[] {
  const said = JSON.stringify(one);
  return all.filter((other) => JSON.stringify(other) !== said);
}
