import { isoDay } from '../../model/day.ts';
import type { Range } from '../../model/leaving/price.ts';
import type { Plan } from '../../model/plan.ts';

/** What leaving costs, as totals over all roles; null where the scenario says nothing of it. */
export function leavingData({ leaving, leavers }: Plan): unknown {
  if (leaving === null) return null;
  return {
    date: isoDay(leaving.date),
    year: leaving.year,
    fundedBy: leaving.fundedBy,
    leavers: leaving.leavers,
    redeployed: leaving.redeployed,
    fixedTermPostsLost: leaving.fixedTermPostsLost,
    weeks: leaving.weeks,
    redundancy: rangeData(leaving.redundancy),
    noticePayPence: leaving.noticePayPence,
    pensionStrain: rangeData(leaving.pensionStrain),
    payProtectionPence: leaving.payProtectionPence,
    lowPence: leaving.lowPence,
    centralPence: leaving.centralPence,
    highPence: leaving.highPence,
    beforePensionStrain: leaving.beforePensionStrain,
    pricedBy: {
      people: leaving.pricedBy.people,
      meanCost: leaving.pricedBy.meanCost,
      nothing: leaving.pricedBy.nothing,
    },
    roles: leavers.map((role) => ({
      role: role.role,
      vacantPostsLost: role.vacantPostsLost,
      fixedTermPostsLost: role.fixedTermPostsLost,
      redeployed: role.redeployed,
      leavers: role.leavers,
    })),
  };
}

function rangeData({ lowPence, centralPence, highPence }: Range): unknown {
  return { lowPence, centralPence, highPence };
}
