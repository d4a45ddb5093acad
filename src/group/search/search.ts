import { isFeasible } from '../feasible.ts';
import { frontierOf } from '../frontier.ts';
import { compareMeasures, measure, type Measures } from '../objective.ts';
import { canonical, type Grouping, type Objective, type Problem } from '../problem.ts';
import { shortlist, type Measured } from '../shortlist.ts';
import { lookAround } from './around.ts';
import { plainBound } from './bound.ts';
import type { Host } from './host.ts';
import { polished } from './polish.ts';
import { proof } from './proof.ts';
import { annealed, startsOf } from './starts.ts';
import { terrainOf } from './terrain.ts';
import { tradeOffs } from './trade-offs.ts';
import type { Additive } from './whole-cost.ts';
import { wholesOf, type Known, type Proven, type Wholes } from './whole.ts';

/** What a search is asked. */
export interface SearchQuestion {
  readonly objective: Objective;
  /** What it is traded against besides; nothing: then there is no frontier. */
  readonly against?: readonly Objective[];
  /** How many of the best are wanted. */
  readonly most: number;
  readonly seed: number;
  /** A grouping to begin near, which need keep no rule; null: from scratch. */
  readonly from: Grouping | null;
}

/** What a search has found. */
export interface Searched {
  /** Best first; empty where none was found, which proves nothing, unless these are all. */
  readonly best: readonly Measured[];
  /** No grouping comes to less; null where no bound is known. */
  readonly bound: number | null;
  /** Those found that no other one found beats on all objectives at once; empty for one objective. */
  readonly frontier: readonly Measured[];
  /** Proven: no grouping that is not among the best is better than one of them. */
  readonly isComplete: boolean;
  /** Proven: there are no others at all. */
  readonly isAll: boolean;
}

/**
 * The best groupings of a map that is too large to look at all of them: annealed from several starts, and with what is
 * one step from the best. Where parts are so small that all of them can be listed, or for inertia, they are held against
 * a bound, which often proves that none is better. Its work is counted in moves and iterations, so the answer is the
 * same on any machine, unless it is stopped.
 */
export async function search(problem: Problem, question: SearchQuestion, host: Host): Promise<Searched> {
  const { objective, most, against = [], seed } = question;
  const objectives = [objective, ...against];
  const { best, frontier, take } = collecting(objectives, most);
  const known: Known = { problem, most, best: best.found, take: (found) => take(measured(problem, found)) };
  await anneal(problem, question, take, host);
  const wholes = isAdditive(objective) ? await wholesOf(problem, objective, host) : null;
  const around = { found: best.found, isWanted: best.isWanted, take };
  await lookAround(problem, around, host);
  let isAll = false;
  if (best.found().length < most && wholes !== null) {
    isAll = await wholes.collect(known);
    if (!isAll) await lookAround(problem, around, host);
  }
  const [first] = best.found();
  if (against.length > 0 && first !== undefined && !isAll) {
    await tradeOffs({ problem, objectives, first, seed }, take, host);
    await lookAround(problem, { found: frontier.found, isWanted: frontier.isWanted, take }, host);
  }
  const proven =
    isAll || first === undefined
      ? { bound: first?.measures[objective] ?? null, isComplete: isAll }
      : await provenOf(known, wholes, objective, host);
  return { best: best.found(), frontier: against.length > 0 ? frontier.found() : [], isAll, ...proven };
}

function measured(problem: Problem, found: Grouping): Measured {
  const grouping = canonical(found);
  return { grouping, measures: measure(problem, grouping) };
}

/** The best on the first of some objectives and the frontier of all; each grouping is taken once. */
function collecting(objectives: readonly Objective[], most: number) {
  const [first = 'inertia'] = objectives;
  const best = shortlist(first, most);
  const frontier = frontierOf(objectives);
  const known = new Set<string>();
  const isWanted = (measures: Measures): boolean => {
    const last = best.found()[most - 1];
    return last === undefined || compareMeasures(first, measures, last.measures) <= 0;
  };
  const take = ({ grouping, measures }: Measured): void => {
    const key = grouping.join();
    if (known.has(key)) return;
    known.add(key);
    best.offer(measures, () => ({ grouping, measures }));
    frontier.offer(measures, () => ({ grouping, measures }));
  };
  return { best: { found: best.found, isWanted }, frontier, take };
}

/** By all parts that there can be where they were listed, else by what bounds the objective. */
async function provenOf(
  known: Known,
  wholes: Wholes | null,
  objective: Objective,
  host: Host,
): Promise<Proven> {
  if (wholes !== null) return wholes.prove(known);
  const { problem, best, take } = known;
  const bound =
    objective === 'inertia'
      ? await proof(problem, best()[0] as Measured, take, host)
      : plainBound(problem, objective);
  return { bound, isComplete: false };
}

const isAdditive = (objective: Objective): objective is Additive =>
  objective === 'inertia' || objective === 'borders';

/** Takes what each start ends with, and what it comes to when it is polished. */
async function anneal(
  problem: Problem,
  { objective, seed, from }: SearchQuestion,
  take: (found: Measured) => void,
  host: Host,
): Promise<void> {
  const terrain = terrainOf(problem, objective);
  const starts = startsOf(problem, terrain.plotOf, seed, from);
  const own = from !== null && isFeasible(problem, from) ? [measured(problem, from)] : [];
  for (const found of [...(await annealed(problem, terrain, starts, host)), ...own]) {
    take(found);
    polished(problem, found, objective, take);
  }
}
