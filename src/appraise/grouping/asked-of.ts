import type { Asked } from '../../group/asked.ts';
import { boundsWithin } from '../../group/bounds.ts';
import { squaredDistances } from '../../group/distance.ts';
import { graphOf } from '../../group/graph.ts';
import type { Work } from '../../group/problem.ts';
import { rulesOf, type Wishes } from '../../group/rules.ts';
import { familiesOfAreas, workOfAreas } from '../../model/lead-professionals.ts';
import type { Ground } from './ground.ts';
import type { GroupingQuestion } from './question.ts';

/** The question in numbers: areas in the order of the file, weights as whole numbers, rules as sets of areas. */
export function askedOf(ground: Ground, question: GroupingQuestion): Asked {
  const { into, weight, within, respectBarriers } = question;
  const { weights, scale } = wholeNumbers(weight.of);
  const size = ground.areas.length;
  const isBarred = ({ barrier }: Ground['borders'][number]): boolean => respectBarriers && barrier;
  const points = ground.areas.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : { lat, lon }));
  const wishes = wishesOf(ground, question);
  return {
    within,
    wishes,
    barriers: ground.borders.filter(isBarred).map(({ areas }) => areas),
    problem: {
      size,
      parts: into,
      weights,
      scale,
      bounds: boundsWithin(weights, into, within ?? Infinity),
      graph: graphOf(
        size,
        ground.borders.filter((border) => !isBarred(border)).map(({ areas }) => areas),
      ),
      points: points.length === size ? points : null,
      distance: points.length === size ? squaredDistances(points) : null,
      work: workOf(ground, question),
      rules: rulesOf(wishes),
    },
  };
}

function wishesOf({ areas }: Ground, question: GroupingQuestion): Wishes {
  const numbers = new Map(areas.map(({ id }, i) => [id, i]));
  const number = (id: string): number => numbers.get(id) ?? 0;
  return {
    together: question.together.map((ids) => ids.map(number)),
    apart: question.apart.map((ids) => ids.map(number)),
    fixed: question.fixed.map(({ area, locality }) => ({ area: number(area), name: locality })),
    minAreas: question.minAreas ?? 1,
    maxAreas: question.maxAreas ?? Infinity,
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
