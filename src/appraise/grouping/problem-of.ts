import { boundsWithin } from '../../group/bounds.ts';
import { squaredDistances } from '../../group/distance.ts';
import { graphOf } from '../../group/graph.ts';
import type { Problem, Rules, Work } from '../../group/problem.ts';
import { familiesOfAreas, workOfAreas } from '../../model/lead-professionals.ts';
import type { Ground } from './ground.ts';
import type { GroupingQuestion } from './question.ts';

/** The question in numbers: areas in the order of the file, weights as whole numbers, rules as sets of areas. */
export function problemOf(ground: Ground, question: GroupingQuestion, rules: Rules): Problem {
  const { into, weight, within, respectBarriers } = question;
  const { weights, scale } = wholeNumbers(weight.of);
  const connecting = ground.borders.filter(({ barrier }) => !(respectBarriers && barrier));
  const points = ground.areas.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : { lat, lon }));
  return {
    size: ground.areas.length,
    parts: into,
    weights,
    scale,
    bounds: boundsWithin(weights, into, within ?? Infinity),
    graph: graphOf(
      ground.areas.length,
      connecting.map(({ areas }) => areas),
    ),
    distance: points.length === ground.areas.length ? squaredDistances(points) : null,
    work: workOf(ground, question),
    rules,
  };
}

/** Weights have this many decimals at most; what is finer would not be known that exactly either. */
const MOST_DECIMALS = 6;

/** Weights made whole by moving the point: every sum of them is then exact. */
function wholeNumbers(amounts: readonly number[]): { readonly weights: number[]; readonly scale: number } {
  const isWhole = (scale: number): boolean =>
    amounts.every(
      (amount) => Math.abs(amount * scale - Math.round(amount * scale)) < 1e-9 * Math.max(1, amount * scale),
    );
  let scale = 1;
  for (let decimals = 0; decimals < MOST_DECIMALS && !isWhole(scale); decimals++) scale *= 10;
  return { weights: amounts.map((amount) => Math.round(amount * scale)), scale };
}

/** Null where nothing says how many families there are, or who leads them. */
function workOf({ theCase, scenario }: Ground, { postTotal }: GroupingQuestion): Work | null {
  if (theCase === null || scenario === null) return null;
  if (postTotal !== null) {
    const families = familiesOfAreas(theCase, scenario);
    return { families, fte: families.map(() => 0), ftePerPart: 0, posts: postTotal };
  }
  const work = theCase.posts.some((post) => post.leadProfessional) ? workOfAreas(theCase, scenario) : null;
  return work === null
    ? null
    : { families: work.families, fte: work.fte, ftePerPart: work.ftePerLocality, posts: null };
}
