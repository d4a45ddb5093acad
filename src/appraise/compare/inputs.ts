import { isAssumptionId } from '../../model/assumption/table.ts';
import { fixed, pounds } from '../../issue/number.ts';
import { assumption } from '../../model/assumption.ts';
import type { Case } from '../../model/case.ts';
import { isoDay } from '../../model/day.ts';
import { leavingText } from './leaving-text.ts';
import type { NewPost, Placing, PostRule, Scenario } from '../../model/scenario.ts';

/** One thing that options set otherwise than each other: each value in words, with the options that have it. */
export interface DifferingInput {
  /** As in a scenario file: start, posts.Area Team Leader, drivers.transport, assumptions.caseload_standard. */
  readonly input: string;
  readonly values: readonly { readonly value: string; readonly options: readonly string[] }[];
}

/** What differs in the inputs of some options, and nothing else; each value once, in the options' order. */
export function differingInputs(theCase: Case, options: readonly Scenario[]): DifferingInput[] {
  const set = options.map((option) => ({ name: option.name, inputs: inputsOf(option) }));
  const keys = [...new Set([...set.flatMap(({ inputs }) => [...inputs.keys()]), ...assumptionsOf(options)])];
  return keys.flatMap((input) => {
    const values = new Map<string, string[]>();
    options.forEach((option, i) => {
      const value = set[i]?.inputs.get(input) ?? unset(input, theCase, option);
      values.set(value, [...(values.get(value) ?? []), option.name]);
    });
    const found = [...values].map(([value, names]) => ({ value, options: names }));
    return found.length > 1 ? [{ input, values: found }] : [];
  });
}

/** What a scenario sets, but for its assumptions, by the name it has in a scenario file. */
export function inputsOf(scenario: Scenario): ReadonlyMap<string, string> {
  const {
    localities,
    posts,
    drivers,
    newPosts,
    newCosts,
    oneOffs,
    start,
    bases = new Map(),
    socialWorkerLeads = 'all',
  } = scenario;
  const list = (items: readonly string[]): string => (items.length === 0 ? 'none' : items.join('; '));
  return new Map([
    [
      'localities',
      `${fixed(localities.length, 0)}: ${list(localities.map(({ name, areaIds }) => `${name} ${areaIds.join(' ')}`))}`,
    ],
    ...posts.map((rule): [string, string] => [`posts.${rule.role}`, ruleText(rule)]),
    ...[...drivers].map(([key, driver]): [string, string] => [`drivers.${key}`, driver]),
    ['new_posts', list(newPosts.map(newPostText))],
    ['new_costs', list(newCosts.map(({ label, amountPence }) => `${label} ${pounds(amountPence, 2)}`))],
    ['social_worker_leads', socialWorkerLeads],
    ['access_points', pointsText(scenario.accessPoints)],
    ...[...bases].map(([locality, { areaId }]): [string, string] => [`bases.${locality}`, areaId]),
    ['start', isoDay(start)],
    [
      'one_off',
      list(
        oneOffs.map(
          ({ label, amountPence, year, fundedBy }) =>
            `${label} ${pounds(amountPence, 2)} in year ${year}${fundedBy === undefined ? '' : `, from ${fundedBy.replaceAll('_', ' ')}`}`,
        ),
      ),
    ],
    ['use_released_capacity', scenario.useReleasedCapacity === true ? 'yes' : 'no'],
    ['leaving', leavingText(scenario)],
  ]);
}

function pointsText(points: Scenario['accessPoints']): string {
  if (points === undefined) return 'one a locality';
  if (points === 'one') return 'one for all';
  return points.map(({ name, localities }) => `${name} ${localities.join(', ')}`).join('; ');
}

function assumptionsOf(options: readonly Scenario[]): string[] {
  return options.flatMap(({ assumptions }) => [...assumptions.keys()].map((id) => `assumptions.${id}`));
}

/** What is in force where a scenario does not say. */
function unset(input: string, theCase: Case, scenario: Scenario): string {
  const [kind = '', id = ''] = input.split(/\.(.*)/s);
  if (kind === 'posts') return 'as it is';
  if (kind === 'drivers') return 'as in the budget';
  if (kind === 'bases') return 'the one nearest to its children';
  return isAssumptionId(id) ? String(assumption(theCase, scenario, id)) : 'none';
}

export function ruleText({ placing, fte, pricePence }: PostRule): string {
  const size = fte === 1 ? '' : ` of ${fte} FTE`;
  const price = pricePence === null ? '' : ` at ${pounds(pricePence, 2)}`;
  return `${placingText(placing)}${size}${price}`;
}

function newPostText(post: NewPost): string {
  return `${post.role} ${ruleText(post)}${post.leadProfessional ? ', Lead Professional' : ''}`;
}

function placingText(placing: Placing): string {
  switch (placing.kind) {
    case 'per_locality':
      return `${fixed(placing.posts, 0)} in each locality`;
    case 'total':
      return `${fixed(placing.posts, 0)} in all, by ${SHARED_BY[placing.allocate]}`;
    case 'by_locality':
      return [...placing.posts].map(([name, posts]) => `${name} ${fixed(posts, 0)}`).join(', ') || 'no posts';
  }
}

const SHARED_BY = { equal: 'equal parts', need: 'need', families: 'families', children: 'children' } as const;
