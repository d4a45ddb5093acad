import { AREAS } from './areas.ts';
import { contract, identify, type Column, type Columns, type TableContract } from './column.ts';

/** What people call the weights that areas.csv has columns for. */
const BY_NAME: Readonly<Record<string, string>> = {
  need: 'need',
  children: 'children_0_17',
  families: 'open_families',
};

const { name, open_families: openFamilies } = AREAS.columns;

/** The areas file as far as a grouping needs it: where an area is not called anything, its code does. */
const GROUPED = contract({
  ...AREAS,
  columns: {
    ...AREAS.columns,
    name: { ...name, needed: false as const, otherwise: 'the area_id' },
    open_families: { ...openFamilies, needed: false as const, otherwise: 'not known' },
  },
});

/** The column of areas.csv that a weight is read from: by its short name, its id or any heading that it goes under; else its own. */
export function weightColumn(weight: string): string {
  return BY_NAME[weight.toLowerCase()] ?? identify(AREAS)(weight) ?? weight;
}

type AreaColumns = typeof GROUPED.columns;

/** The areas file as a plan needs it, typed so that the same code reads both: what must be there may be. */
export const PLANNED_AREAS = AREAS as unknown as TableContract<AreaColumns>;

/**
 * The areas file of a grouping, in which the weight has to be there in every row: an area that weighs nothing because
 * nobody filled it in would be put anywhere. `present` are the columns that the file has.
 */
export function groupedAreas(
  weight: string,
  present: readonly (string | null)[] = [],
): TableContract<AreaColumns> {
  const asked = weightColumn(weight);
  const id =
    asked === 'need' && !present.includes('need') && present.includes('children_0_17')
      ? 'children_0_17'
      : asked;
  const known: Column | undefined = (GROUPED.columns as Columns)[id];
  const column: Column = {
    kind: 'weight',
    title: id,
    aliases: [],
    means: 'What areas are weighed by.',
    ...known,
    needed: true,
  };
  return contract({ ...GROUPED, columns: { ...GROUPED.columns, [id]: column } });
}
