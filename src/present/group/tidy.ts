import type { GroupResult, RankedGrouping } from '../../appraise/grouping/result.ts';
import type { Measures } from '../../group/objective.ts';
import type { Tidy, TidyValue } from '../report.ts';

/** Every grouping shown, one fact a row: its figures, and the locality of each area. */
export function tidyGroupings(result: GroupResult): Tidy {
  const { plans, frontier, complete, yours } = result;
  const nameOfFrontier = complete.frontier === false ? 'frontier of those found' : 'frontier';
  return {
    columns: ['list', 'rank', 'figure', 'value', 'unit', 'area'],
    rows: [
      ...plans.flatMap((plan) => rowsOf('best', plan, result)),
      ...frontier.flatMap((plan) => rowsOf(nameOfFrontier, plan, result)),
      ...(yours === null ? [] : rowsOf('yours', { ...yours, rank: yours.ranks?.[0]?.rank ?? null }, result)),
    ],
  };
}

type Listed = Measures & Pick<RankedGrouping, 'localities' | 'rank'>;

function rowsOf(list: string, of: Listed, { asked }: GroupResult): (readonly TidyValue[])[] {
  const rank = of.rank === null ? null : { digits: String(of.rank) };
  const figures: readonly (readonly [string, number | null, string])[] = [
    ['inertia', of.inertia, `${asked.weight} × km²`],
    ['borders', of.borders, 'borders'],
    ['balance', of.balance, 'heaviest ÷ mean'],
    ['caseload', of.caseload, 'families per FTE'],
  ];
  return [
    ...figures.map(([figure, value, unit]) => [list, rank, figure, digits(value), unit, null]),
    ...of.localities.flatMap(({ name, areas }) =>
      areas.map((area) => [list, rank, 'locality', name, null, area]),
    ),
  ];
}

function digits(value: number | null): TidyValue {
  return value === null || !Number.isFinite(value) ? null : { digits: String(value) };
}
