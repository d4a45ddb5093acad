import { fixed } from '../../issue/number.ts';
import type { Side } from './side.ts';

/** In their order, which settles ties where posts are shared out; the areas of each in none. */
export function groupsOf({ scenario }: Side): unknown {
  return scenario.localities.map(({ name, areaIds }) => [name, areaIds.toSorted()]);
}

/** How many localities there are; beside as many others, what tells the two groupings apart. */
export function groupingText(side: Side, beside?: Side): string {
  const { length } = side.scenario.localities;
  const number = `${fixed(length, 0)} ${length === 1 ? 'locality' : 'localities'}`;
  return beside?.scenario.localities.length === length ? otherwise(beside, side) : number;
}

function otherwise(one: Side, other: Side): string {
  const parts = ({ scenario }: Side): string =>
    JSON.stringify(scenario.localities.map(({ areaIds }) => areaIds.toSorted().join(' ')).toSorted());
  if (parts(one) !== parts(other)) return 'other areas together';
  const names = ({ scenario }: Side): string =>
    JSON.stringify(scenario.localities.map(({ name }) => name).toSorted());
  return names(one) === names(other) ? 'in another order' : 'the same under other names';
}
