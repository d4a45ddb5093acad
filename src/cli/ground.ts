import type { Ground } from '../appraise/grouping/ground.ts';
import { suggest } from '../issue/suggest.ts';
import type { Border } from '../model/case.ts';
import type { GroupFlags } from './group-flags.ts';
import type { LoadedStart } from './group-from.ts';
import type { Loaded } from './load.ts';
import { UsageError } from './stop.ts';

/** What a run groups: the areas that were read, their borders, and yours, the scenario's grouping. */
export function groundOf({
  known,
  theCase,
  scenario,
  yours,
  borders,
}: LoadedStart & { readonly borders: readonly Border[] }): Ground {
  const number = new Map(known.areas.map(({ id }, i) => [id, i]));
  return {
    areas: known.areas,
    borders: borders.flatMap(({ one, other, barrier }) => {
      const [a, b] = [number.get(one), number.get(other)];
      return a === undefined || b === undefined ? [] : [{ areas: [a, b] as const, barrier }];
    }),
    theCase,
    scenario,
    yours: yours ?? (scenario === null ? null : { name: scenario.name, localities: scenario.localities }),
  };
}

/** Stops at an area that a flag names and that there is not. */
export function refuseUnknownAreas({ known }: Loaded, { together, apart, fixed }: GroupFlags): void {
  const named = [
    ...together.flat().map((id) => ['--together', id] as const),
    ...apart.flat().map((id) => ['--apart', id] as const),
    ...fixed.map(({ area }) => ['--fix', area] as const),
  ];
  const ids = known.areas.map(({ id }) => id);
  const unknown = named.find(([, id]) => !ids.includes(id));
  if (unknown === undefined) return;
  const near = suggest(unknown[1], ids);
  throw new UsageError(
    `${unknown[0]} names an area that areas.csv does not have: ${unknown[1]}.`,
    near === null
      ? `it has ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`
      : `did you mean ${near}?`,
  );
}
