import { pounds } from '../../issue/number.ts';
import { ASSUMPTIONS, assumption } from '../../model/assumption.ts';
import type { AssumptionId, Case } from '../../model/case.ts';
import { isoDay } from '../../model/day.ts';
import type { Placing, PostRule, Scenario } from '../../model/scenario.ts';
import type { CompareOption } from './option.ts';

/** An input that is not the same in all options: its value in each, in their order; null where one has none. */
export interface DifferingInput {
  readonly input: string;
  readonly values: readonly (string | number | null)[];
}

type Inputs = ReadonlyMap<string, string | number>;

/** What the options set differently, in the order of a scenario file: why their figures differ. */
export function differingInputs(theCase: Case, options: readonly CompareOption[]): DifferingInput[] {
  const all = options.map(({ scenario, isNow }) => inputsOf(theCase, scenario, isNow));
  const names = [...new Set(all.flatMap((inputs) => [...inputs.keys()]))];
  return names
    .map((input) => ({ input, values: all.map((inputs) => inputs.get(input) ?? null) }))
    .filter(({ values }) => values.some((value) => value !== values[0]))
    .sort((a, b) => rank(a.input) - rank(b.input));
}

const ORDER = [
  'start',
  'localities',
  'locality',
  'posts',
  'new_posts',
  'drivers',
  'new_costs',
  'one_off',
  'assumptions',
];

const rank = (input: string): number => ORDER.indexOf(input.split('.')[0] ?? '');

/** All that a scenario sets, under names like the keys of its file. Today sets no start. */
function inputsOf(theCase: Case, scenario: Scenario, isNow: boolean): Inputs {
  const { localities, posts, newPosts, newCosts, oneOffs, drivers, start } = scenario;
  const assumptions = Object.keys(ASSUMPTIONS) as AssumptionId[];
  return new Map<string, string | number>([
    ...(isNow ? [] : [['start', isoDay(start)] as const]),
    ['localities', localities.length],
    ...localities.flatMap(({ name, areaIds }) => areaIds.map((id) => [`locality.${id}`, name] as const)),
    ...posts.map((rule) => [`posts.${rule.role}`, ruleText(rule)] as const),
    ...newPosts.map((rule) => [`new_posts.${rule.role}`, ruleText(rule)] as const),
    ...[...drivers].map(([key, driver]) => [`drivers.${key}`, driver] as const),
    ...newCosts.map(({ label, amountPence }) => [`new_costs.${label}`, pounds(amountPence)] as const),
    ...oneOffs.map(
      ({ label, amountPence, year }) =>
        [`one_off.${label}`, `${pounds(amountPence)} in year ${year}`] as const,
    ),
    ...assumptions.map((id) => [`assumptions.${id}`, assumption(theCase, scenario, id)] as const),
  ]);
}

function ruleText({ placing, fte, pricePence }: PostRule): string {
  return [
    placingText(placing),
    ...(fte === 1 ? [] : [`of ${fte} FTE`]),
    ...(pricePence === null ? [] : [`at ${pounds(pricePence)}`]),
  ].join(', ');
}

function placingText(placing: Placing): string {
  switch (placing.kind) {
    case 'per_locality':
      return `${placing.posts} per locality`;
    case 'total':
      return `${placing.posts} in all, by ${placing.allocate}`;
    case 'by_locality':
      return [...placing.posts].map(([name, posts]) => `${name} ${posts}`).join(', ');
  }
}
