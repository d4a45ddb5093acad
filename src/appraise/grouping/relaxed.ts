import type { Asked } from '../../group/asked.ts';
import { clashes } from '../../group/clashes.ts';
import { enumeratedExistence, noneOfAll } from '../../group/existence.ts';
import { relaxations } from '../../group/relax.ts';
import type { Change } from '../../group/relaxation.ts';
import type { Fault } from '../../issue/issue.ts';
import { fixed, percent } from '../../issue/number.ts';
import { clashFault, type Naming } from './clash-faults.ts';
import type { Describe } from './described.ts';
import type { RelaxationText } from './result.ts';

/** Steps that looking for what would have to give way may take, over all its questions. */
const BUDGET = 4e6;

/** Every reason why what is asked for does not exist, in words. */
export function reasons(asked: Asked, naming: Naming): Fault[] {
  const found = clashes(asked);
  const all = found.length > 0 ? found : [noneOfAll(asked.problem, BUDGET)];
  return all.map((clash) => clashFault(clash, asked.problem, naming));
}

/** Whether it can be seen without a search that there is none. */
export const isRefuted = (asked: Asked): boolean => clashes(asked).length > 0;

/** What would have to give way so that a grouping exists, the nearest of each rule. */
export async function relaxed(asked: Asked, naming: Naming, describe: Describe): Promise<RelaxationText[]> {
  const { orFound } = await import('../../group/search/found.ts');
  const found = await relaxations(asked, orFound(enumeratedExistence(BUDGET)));
  return found.map(({ changes, grouping, isNearest }) => ({
    changes: changes.map((change) => changeText(change, naming)),
    localities: describe.localities(grouping),
    isNearest,
  }));
}

/** A change as the flag that takes it, where there is one. */
function changeText(change: Change, { area, weight }: Naming): string {
  switch (change.rule) {
    case 'parts':
      return `--into ${change.parts}`;
    case 'within':
      return `--within ${percent(change.share, 1)}`;
    case 'least':
      return `a locality of at least ${weight(change.weight)}`;
    case 'most':
      return `a locality of at most ${weight(change.weight)}`;
    case 'min-areas':
      return `--min-areas ${fixed(change.areas, 0)}`;
    case 'max-areas':
      return change.areas === Infinity ? 'without --max-areas' : `--max-areas ${fixed(change.areas, 0)}`;
    case 'together':
    case 'apart':
      return `without --${change.rule} ${change.areas.map(area).join(',')}`;
    case 'fixed':
      return `without --fix ${area(change.fixed.area)}=${change.fixed.name}`;
    case 'barriers':
      return `crossing the barrier between ${pairs(change.borders, area)}`;
    case 'bridges':
      return `a border between ${pairs(change.borders, area)} in adjacency.csv`;
  }
}

function pairs(borders: readonly (readonly [number, number])[], area: (one: number) => string): string {
  return borders.map(([one, other]) => `${area(one)} and ${area(other)}`).join(', ');
}
