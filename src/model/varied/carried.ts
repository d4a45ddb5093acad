import { isWeighted, leadRule } from '../who-leads.ts';
import type { Case } from '../case.ts';
import { worstOf } from '../caseload.ts';
import type { Decided } from '../decided.ts';
import { per } from '../load.ts';
import type { Deciding } from '../plan.ts';
import type { Scenario } from '../scenario.ts';
import { teamWork } from '../team-work.ts';
import type { Reading, Values } from './reading.ts';

type Carried = Pick<Decided, 'worst' | 'isUnled'>;

/**
 * The worst caseload of a plan whose posts stand, for any values of what says who leads. As `localityCaseloads` has it,
 * without what is only shown beside it.
 */
export function variedCarried(
  theCase: Case,
  scenario: Scenario,
  { merged, held }: Pick<Deciding, 'merged' | 'held'>,
  reading: Reading,
): (values: Values) => Carried {
  const places = merged.map((place, i) => ({
    place,
    locality: place.locality,
    // Hours that count as capacity stay as they are: what moves them goes another way (varied.ts).
    lpFte: (held[i]?.lpFte ?? 0) + (held[i]?.releasedFte ?? 0),
    families: 0,
    perLp: null as number | null,
  }));
  const weighted = isWeighted(theCase.areas);
  const rule = { ...leadRule(theCase, scenario) };
  const share = reading.of('lead_transfer_share');
  const capacity = reading.of('key_practitioner_capacity');
  const found = { worst: NaN, isUnled: false };
  return (values) => {
    rule.transferShare = share(values);
    rule.capacityEach = capacity(values);
    found.isUnled = false;
    for (const each of places) {
      const work = teamWork(each.place, rule, weighted);
      each.perLp = per(work.weightedFamilies, each.lpFte);
      if (work.families > 0 && each.perLp === null) found.isUnled = true;
    }
    found.worst = worstOf(places)?.perLp ?? NaN;
    return found;
  };
}
