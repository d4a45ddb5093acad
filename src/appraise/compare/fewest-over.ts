import { DELIVERY } from '../../model/assumption/delivery.ts';
import { type AssumptionId, partsOfId } from '../../model/assumption/table.ts';
import type { Case } from '../../model/case.ts';
import type { Locality, Scenario } from '../../model/scenario.ts';
import { type FewestCut, fewestPosts } from './fewest.ts';

/** The fewest posts to cut under the terms that some options share, for each number of localities. */
export interface FewestOver {
  /** The options with these terms: the same roles, FTE and prices, drivers and costs. */
  readonly options: readonly string[];
  readonly targetPence: number;
  /** By number of localities, fewest first; null where the roles are too many to try. */
  readonly cuts: readonly FewestCut[] | null;
}

/** With more areas than this only the numbers of localities that an option has are looked at. */
const EVERY_NUMBER = 20;

/**
 * How few posts could go: the question that is left once options stand side by side. For each number of localities
 * and over the posts kept of every role with a rule. Which areas go together does not change the saving, so a number
 * of localities that no option has is tried with any grouping.
 */
export function fewestOver(theCase: Case, options: readonly Scenario[]): readonly FewestOver[] {
  const sharing = new Map<string, Scenario[]>();
  for (const option of options.filter(({ posts }) => posts.length > 0)) {
    const terms = termsOf(option);
    sharing.set(terms, [...(sharing.get(terms) ?? []), option]);
  }
  return [...sharing.values()].map((shared) => ({
    options: shared.map(({ name }) => name),
    targetPence: theCase.targetPence,
    cuts: cutsOf(theCase, shared, options),
  }));
}

function cutsOf(
  theCase: Case,
  shared: readonly Scenario[],
  options: readonly Scenario[],
): readonly FewestCut[] | null {
  const [first] = shared;
  if (first === undefined) return [];
  const own = new Map(shared.map((option) => [option.localities.length, option.localities]));
  // New posts that are placed by the names of localities exist with those alone.
  const isBound = first.newPosts.some(({ placing }) => placing.kind === 'by_locality');
  const cuts = numbersOf(theCase, isBound ? shared : options, isBound).map((number) => {
    const localities = own.get(number) ?? anyGrouping(theCase, number);
    return fewestPosts(theCase, { ...first, localities });
  });
  return cuts.flatMap((cut) => cut ?? []).length < cuts.length ? null : cuts.flatMap((cut) => cut ?? []);
}

function numbersOf({ areas }: Case, options: readonly Scenario[], isBound: boolean): readonly number[] {
  const every = !isBound && areas.length <= EVERY_NUMBER;
  const numbers = every
    ? areas.map((_, i) => i + 1)
    : [...new Set(options.map(({ localities }) => localities.length))];
  return numbers.toSorted((a, b) => a - b);
}

/** So many localities: all areas but the last ones each alone. */
function anyGrouping({ areas }: Case, number: number): readonly Locality[] {
  const ids = areas.map(({ id }) => id);
  const rest = ids.slice(number - 1);
  return [...ids.slice(0, number - 1).map((id) => [id]), rest].map((areaIds, i) => ({
    name: String(i + 1),
    areaIds,
  }));
}

/** All that the recurring saving hangs on, but for the number of posts and localities. */
function termsOf({ posts, drivers, newPosts, newCosts, assumptions }: Scenario): string {
  return JSON.stringify([
    posts.map(({ role, fte, pricePence }) => [role, fte, pricePence]).toSorted(byText),
    [...drivers].toSorted(byText),
    newPosts.map(({ role, placing, fte, pricePence }) => [
      role,
      fte,
      pricePence,
      placing.kind === 'by_locality' ? [...placing.posts].toSorted(byText) : [placing.kind, placing.posts],
    ]),
    newCosts.map(({ amountPence }) => amountPence),
    assumptions.get('vacancy_factor')?.value ?? null,
    [...assumptions].flatMap(([id, { value }]) => (isOfPrice(id) ? [[id, value]] : [])).toSorted(byText),
  ]);
}

/** Whether an assumption says what becomes of a saving; how many posts are kept is what is asked. */
function isOfPrice(id: AssumptionId): boolean {
  const { name } = partsOfId(id);
  return name !== 'extra_posts' && Object.hasOwn(DELIVERY, name);
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
