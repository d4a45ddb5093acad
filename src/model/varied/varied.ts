import { LEAVING } from '../assumption/leaving.ts';
import { partsOfId, type AssumptionId } from '../assumption/table.ts';
import { WORKLOAD } from '../assumption/workload.ts';
import type { Case } from '../case.ts';
import { yearAt } from '../day.ts';
import { deliveredTowardsTarget, noFigures, type Decided, withValue } from '../decided.ts';
import { timeLimitedIn } from '../fixed-term.ts';
import { leaversOf } from '../leaving/leavers.ts';
import { leavingOneOffs, planLeaving } from '../leaving/leaving.ts';
import { deciding, type Deciding } from '../plan.ts';
import type { OneOff, Scenario } from '../scenario.ts';
import { netOfYears } from '../years.ts';
import { variedCarried } from './carried.ts';
import { liveScenario } from './live.ts';
import { readingOf, type Reading, type Values } from './reading.ts';
import { variedSaving } from './saving.ts';

/** Fills in the figures by which a plan stands or falls, for given values of the assumptions that vary. */
export type Varied = (values: Values, figures: Decided) => void;

/** More ways than these in which posts can stand are not kept: each holds a plan. */
const MOST_KEPT = 512;

/**
 * The figures by which a plan stands or falls as a function of some of its assumptions: for whoever asks them of very
 * many values, as chance and break-evens do. The same figures, to the penny, as `decided` of a scenario with those
 * values set: whatever does not depend on them is worked out once.
 */
export function variedOf(theCase: Case, scenario: Scenario, ids: readonly AssumptionId[]): Varied {
  const reading = readingOf(theCase, scenario, ids);
  const posts = ids.flatMap((id, i) => (partsOfId(id).name === 'extra_posts' ? [{ id, i }] : []));
  const standing = new Map<string, Varied>();
  return (values, figures) => {
    // Posts are whole, and few of them are in doubt: each way that they can stand is worked out when it first comes up.
    const key = posts.map(({ i }) => values[i]).join();
    let there = standing.get(key);
    if (there === undefined) {
      const stood = posts.reduce((so, { id, i }) => withValue(so, id, values[i] ?? 0), scenario);
      if (standing.size >= MOST_KEPT) standing.clear();
      standing.set(key, (there = standingOf(theCase, stood, { reading, ids })));
    }
    there(values, figures);
  };
}

/** The same of one assumption, all else as planned. */
export function movedOf(theCase: Case, scenario: Scenario, id: AssumptionId): (value: number) => Decided {
  const varied = variedOf(theCase, scenario, [id]);
  return (value) => {
    const figures = noFigures();
    varied([value], figures);
    return figures;
  };
}

interface Asked {
  readonly reading: Reading;
  readonly ids: readonly AssumptionId[];
}

/** A plan whose posts stand. */
function standingOf(theCase: Case, scenario: Scenario, asked: Asked): Varied {
  const { reading } = asked;
  const plan = deciding(theCase, scenario);
  const { start } = scenario;
  const { ending, ...saving } = variedSaving(theCase, scenario, plan, reading);
  const savedOf = onlyWhere(reading, OF_SAVING, saving.of);
  const carriedOf = onlyWhere(reading, ofCaseload(scenario), variedCarried(theCase, scenario, plan, asked));
  const oneOffs = spending(theCase, scenario, plan, asked);
  const rate = reading.of('delivery_rate');
  const slippage = reading.of('slippage_months');
  const years = reading.of('mtfs_years');
  const standard = reading.of('caseload_standard');
  const factor = reading.of('vacancy_factor');
  return (values, figures) => {
    const { recurringPence, towardsTargetPence } = savedOf(values);
    const delivery = { rate: rate(values), slippageMonths: slippage(values) };
    const course = { ending, start, vacancyFactor: factor(values), delivery };
    figures.recurringPence = recurringPence;
    figures.deliveredPence = deliveredTowardsTarget(towardsTargetPence, delivery.rate);
    figures.netPence = netOfYears(recurringPence, {
      start,
      oneOffs: oneOffs(values),
      years: years(values),
      delivery,
      timeLimitedIn: (index) => (ending.length === 0 ? 0 : timeLimitedIn(yearAt(index, start), course)),
    });
    const { worst, isUnled } = carriedOf(values);
    figures.worst = worst;
    figures.isUnled = isUnled;
    figures.standard = standard(values);
  };
}

/** What moves the recurring saving where posts stand. */
const OF_SAVING = [
  'vacancy_factor',
  'pension_not_saved',
  'unit_cost_change',
  'regrade_per_post',
  'line_saving',
];

/** What moves the caseload where posts stand. */
function ofCaseload({ useReleasedCapacity }: Scenario): readonly string[] {
  const who = ['lead_transfer_share', 'key_practitioner_capacity'];
  return useReleasedCapacity === true ? [...who, ...Object.keys(WORKLOAD)] : who;
}

/** Works a part out once where nothing that moves it varies: most cases have ranges for a few things alone. */
function onlyWhere<T>(
  reading: Reading,
  names: readonly string[],
  of: (values: Values) => T,
): (values: Values) => T {
  if (names.some(reading.varies)) return of;
  let once: T | null = null;
  return (values) => (once ??= of(values));
}

/** What is spent once, with what leaving costs, which itself rests on assumptions. */
function spending(
  theCase: Case,
  scenario: Scenario,
  { posts, spending: planned }: Deciding,
  { ids }: Asked,
): (values: Values) => readonly OneOff[] {
  const hasLeaving = scenario.leaving !== null && scenario.leaving !== undefined;
  const liveOf = hasLeaving ? liveScenario(scenario, ids, LEAVING) : null;
  if (liveOf === null) return () => planned.oneOffs;
  return (values) => {
    const live = liveOf(values);
    const leaving = planLeaving(theCase, live, leaversOf(theCase, live, posts));
    return [...scenario.oneOffs, ...leavingOneOffs(live, leaving)];
  };
}
