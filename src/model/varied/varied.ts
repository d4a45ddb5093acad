import { partsOfId, type AssumptionId } from '../assumption/table.ts';
import { WORKLOAD } from '../assumption/workload.ts';
import { LEAVING } from '../assumption/leaving.ts';
import type { Case } from '../case.ts';
import { yearAt } from '../day.ts';
import { decided, noFigures, type Decided, withValue } from '../decided.ts';
import { timeLimitedIn } from '../fixed-term.ts';
import { deciding } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import { delivered, netOfYears } from '../years.ts';
import { variedCarried } from './carried.ts';
import { readingOf, type Reading, type Values } from './reading.ts';
import { variedSaving } from './saving.ts';

/** Fills in the figures by which a plan stands or falls, for given values of the assumptions that vary. */
export type Varied = (values: Values, figures: Decided) => void;

/**
 * The figures by which a plan stands or falls as a function of some of its assumptions: for whoever asks them of very
 * many values, as chance and break-evens do. The same figures, to the penny, as `decided` of a scenario with those
 * values set: whatever does not depend on them is worked out once.
 */
export function variedOf(theCase: Case, scenario: Scenario, ids: readonly AssumptionId[]): Varied {
  if (ids.some((id) => isSlow(id, scenario)))
    return (values, figures) => void Object.assign(figures, decided(theCase, set(scenario, ids, values)));
  const reading = readingOf(theCase, scenario, ids);
  const posts = ids.flatMap((id, i) => (partsOfId(id).name === 'extra_posts' ? [{ id, i }] : []));
  const standing = new Map<string, Varied>();
  return (values, figures) => {
    // Posts are whole, and few of them are in doubt: each way that they can stand is worked out when it first comes up.
    const key = posts.map(({ i }) => values[i]).join();
    let there = standing.get(key);
    if (there === undefined) {
      const stood = posts.reduce((so, { id, i }) => withValue(so, id, values[i] ?? 0), scenario);
      standing.set(key, (there = standingOf(theCase, stood, reading)));
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

/** A plan whose posts stand. */
function standingOf(theCase: Case, scenario: Scenario, reading: Reading): Varied {
  const plan = deciding(theCase, scenario);
  const { start, oneOffs } = plan.spending;
  const saving = variedSaving(theCase, scenario, plan, reading);
  const carried = variedCarried(theCase, scenario, plan, reading);
  const [rate, slippage, years, standard, factor] = (
    ['delivery_rate', 'slippage_months', 'mtfs_years', 'caseload_standard', 'vacancy_factor'] as const
  ).map(reading.of);
  return (values, figures) => {
    const { recurringPence, towardsTargetPence } = saving.of(values);
    const delivery = { rate: rate?.(values) ?? 1, slippageMonths: slippage?.(values) ?? 0 };
    const course = { ending: saving.ending, start, vacancyFactor: factor?.(values) ?? 0, delivery };
    figures.recurringPence = recurringPence;
    figures.deliveredPence = delivered(towardsTargetPence, delivery.rate, 12);
    figures.netPence = netOfYears(recurringPence, {
      start,
      oneOffs,
      years: years?.(values) ?? 0,
      delivery,
      timeLimitedIn: (index) =>
        saving.ending.length === 0 ? 0 : timeLimitedIn(yearAt(index, start), course),
    });
    const { worst, isUnled } = carried(values);
    figures.worst = worst;
    figures.isUnled = isUnled;
    figures.standard = standard?.(values) ?? 0;
  };
}

/** What only the whole model follows: hours that are counted as capacity, and what leaving costs. */
function isSlow(id: AssumptionId, { useReleasedCapacity, leaving }: Scenario): boolean {
  const { name } = partsOfId(id);
  if (
    useReleasedCapacity === true &&
    (name in WORKLOAD || name === 'lead_transfer_share' || name === 'extra_posts')
  )
    return true;
  return leaving !== null && leaving !== undefined && name in LEAVING;
}

function set(scenario: Scenario, ids: readonly AssumptionId[], values: Values): Scenario {
  return ids.reduce((so, id, i) => withValue(so, id, values[i] ?? 0), scenario);
}
