import type { GroupResult, RankedGrouping } from '../../appraise/grouping/result.ts';
import { decimal } from '../number.ts';
import { LABELS, table, type Column, type Row, type Section } from '../report.ts';
import { BEST_BY, MEASURE_COLUMNS, measureCells, OBJECTIVE_NAME } from './words.ts';

/** More areas than this make a line that nobody reads: then only how many each locality has is shown. */
const MOST_NAMED = 40;

/** The best groupings found, best first. */
export function plansSection(result: GroupResult): Section[] {
  const { plans, asked } = result;
  if (plans.length === 0) return [];
  const [first = 'inertia'] = asked.objectives;
  const heading = plans.length === 1 ? capital(BEST_BY[first]) : `${capital(BEST_BY[first])} first`;
  return [{ heading, parts: [groupingTable(result, plans)] }];
}

/** More of what was found than this is no choice that anybody makes from a table. */
const MOST_SHOWN = 20;

/**
 * What can be had of each objective against the others: every grouping that nothing beats on all of them. Where not all
 * groupings were looked at, that holds among those found alone, and both heading and text say so.
 */
export function frontierSection(result: GroupResult): Section[] {
  const { frontier, complete, asked } = result;
  if (frontier.length < 2) return [];
  const names = asked.objectives.map((objective) => OBJECTIVE_NAME[objective]).join(' and ');
  const isFound = complete.frontier === false;
  const shown = isFound ? spread(frontier, MOST_SHOWN) : frontier;
  return [
    {
      heading: `Frontier of ${names}${isFound ? ', of those found' : ''}`,
      parts: [
        groupingTable(result, shown),
        { kind: 'prose', text: isFound ? foundText(shown.length, frontier.length) : ALL_TEXT },
      ],
    },
  ];
}

const ALL_TEXT = 'Nothing beats one of these on every count; whatever is not here is beaten.';

function foundText(shown: number, all: number): string {
  const text =
    'No grouping found beats one of these on every count. Not all groupings were looked at: others may beat these.';
  return shown === all
    ? text
    : `${text} Shown are ${decimal(shown)} of ${decimal(all)}, spread evenly; JSON and CSV have all.`;
}

/** So many at most, evenly from the first to the last. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))] as T);
}

function groupingTable(result: GroupResult, groupings: readonly RankedGrouping[]) {
  const hasCaseload = [...result.plans, ...result.frontier].some(({ caseload }) => caseload !== null);
  const hasMoved = result.yours !== null;
  const isRanked = groupings.some(({ rank }) => rank !== null);
  const measures = hasCaseload ? MEASURE_COLUMNS : MEASURE_COLUMNS.slice(0, -1);
  const columns: Column[] = [
    ...(isRanked ? [{ kind: 'number', header: 'Rank' } as const] : []),
    ...measures,
    ...(hasMoved ? [{ kind: 'number', header: 'areas move' } as const] : []),
    { ...LABELS, header: 'Localities' },
  ];
  const rows = groupings.map((grouping): Row => ({
    cells: [
      ...(isRanked ? [decimal(grouping.rank)] : []),
      ...measureCells(grouping).slice(0, measures.length),
      ...(hasMoved ? [decimal(grouping.moved?.length ?? null)] : []),
      localitiesText(result, grouping),
    ],
  }));
  return table(columns, rows);
}

/** Which areas are together: "A01 A04 | A02 A08". */
export function localitiesText(
  { areas }: GroupResult,
  { localities }: Pick<RankedGrouping, 'localities'>,
): string {
  const isNamed = areas.length <= MOST_NAMED;
  return isNamed
    ? localities.map((locality) => locality.areas.join(' ')).join(' | ')
    : `${localities.map((locality) => locality.areas.length).join(' + ')} areas`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
