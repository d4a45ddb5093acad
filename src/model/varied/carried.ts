import { WORKLOAD } from '../assumption/workload.ts';
import type { AssumptionId } from '../assumption/table.ts';
import type { Case } from '../case.ts';
import { worstOf } from '../caseload.ts';
import type { Decided } from '../decided.ts';
import { per } from '../load.ts';
import type { Merged } from '../merge.ts';
import type { Deciding } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import { teamWork } from '../team-work.ts';
import { isWeighted, leadRule } from '../who-leads.ts';
import { localityWorkload } from '../workload/places.ts';
import { workloadRates } from '../workload/rates.ts';
import { liveScenario } from './live.ts';
import type { Reading, Values } from './reading.ts';

type Carried = Pick<Decided, 'worst' | 'isUnled'>;

/** A locality whose caseload is worked out again and again. */
interface Place {
  readonly place: Merged;
  readonly locality: string;
  readonly lpFte: number;
  releasedFte: number;
  perLp: number | null;
}

/**
 * The worst caseload of a plan whose posts stand, for any values of what says who leads and what is released. As
 * `localityCaseloads` and `withReleased` have it, without what is only shown beside it.
 */
export function variedCarried(
  theCase: Case,
  scenario: Scenario,
  { merged, held }: Pick<Deciding, 'merged' | 'held'>,
  { reading, ids }: { readonly reading: Reading; readonly ids: readonly AssumptionId[] },
): (values: Values) => Carried {
  const places = merged.map((place, i): Place => {
    const { lpFte = 0, releasedFte = 0 } = held[i] ?? {};
    return { place, locality: place.locality, lpFte, releasedFte, perLp: null };
  });
  const weighted = isWeighted(theCase.areas);
  const rule = { ...leadRule(theCase, scenario) };
  const share = reading.of('lead_transfer_share');
  const capacity = reading.of('key_practitioner_capacity');
  const release = releasing(theCase, scenario, places, ids);
  const found = { worst: NaN, isUnled: false };
  return (values) => {
    rule.transferShare = share(values);
    rule.capacityEach = capacity(values);
    release(values);
    found.isUnled = false;
    for (const each of places) {
      const work = teamWork(each.place, rule, weighted);
      each.perLp = per(work.weightedFamilies, each.lpFte + each.releasedFte);
      if (work.families > 0 && each.perLp === null) found.isUnled = true;
    }
    found.worst = worstOf(places)?.perLp ?? NaN;
    return found;
  };
}

/** Renews what is released, where a scenario counts it and anything that it is counted from varies. */
function releasing(
  theCase: Case,
  scenario: Scenario,
  places: readonly Place[],
  ids: readonly AssumptionId[],
): (values: Values) => void {
  const liveOf = scenario.useReleasedCapacity === true ? liveScenario(scenario, ids, WORKLOAD) : null;
  if (liveOf === null) return () => undefined;
  return (values) => {
    const live = liveOf(values);
    const rates = workloadRates(theCase, live);
    for (const each of places)
      each.releasedFte = each.lpFte > 0 ? localityWorkload(theCase, live, rates, each.place).lpFteGained : 0;
  };
}
