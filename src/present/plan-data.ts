import type { PlanResult } from '../appraise/result.ts';
import type { Caseload } from '../model/caseload.ts';
import { isoDay } from '../model/day.ts';
import type { Load, LoadMeasure } from '../model/load.ts';
import type { RolePosts } from '../model/posts.ts';
import type { Savings } from '../model/savings.ts';
import { nominalData } from './plan-data/nominal.ts';
import { accessData } from './plan-data/access.ts';
import { fairnessData } from './plan-data/fairness.ts';
import { leavingData } from './plan-data/leaving.ts';
import { fundingData } from './plan-data/funding.ts';
import { journalData } from './plan-data/journal.ts';
import { FORMAT_VERSION, gateData, inputData, issueData, toolData, scenarioData } from './check-data.ts';
import { leadsData } from './plan-data/leads.ts';
import { sureData } from './plan-data/risk.ts';
import { workloadData } from './plan-data/workload.ts';

/**
 * What `plan` prints as JSON: full precision, money in pence. Names and order of the keys are a promise to
 * scripts, so each is written out here and none follows from how the model happens to be built.
 */
export function planData(result: PlanResult): unknown {
  const { plan } = result;
  return {
    schema: 'locplan.plan',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    scenario: scenarioData(plan.scenario, result.overrides),
    money: 'pence',
    posts: plan.posts.map(postsData),
    savings: savingsData(plan.savings),
    caseload: caseloadData(plan.caseload),
    leads: leadsData(plan.leads),
    workload: workloadData(plan.workload),
    access: accessData(plan),
    leaving: leavingData(plan),
    earliestStart: plan.earliest === null ? null : isoDay(plan.earliest.start),
    nominal: nominalData(plan.nominal),
    fairness: fairnessData(plan.fairness),
    journal: journalData(plan.journal),
    risk: sureData(result),
    claims: result.claims.map(({ figure, says, toNearest, value, agrees, difference }) => ({
      figure,
      says,
      toNearest,
      value,
      agrees,
      difference,
    })),
    gates: result.gates.map(gateData),
    issues: result.issues.map(issueData),
  };
}

function postsData(role: RolePosts): unknown {
  return {
    role: role.role,
    nowFte: role.nowFte,
    plannedFte: role.plannedFte,
    reductionFte: role.reductionFte,
    vacantFte: role.vacantFte,
    peopleNow: role.peopleNow,
    postsPlanned: role.postsPlanned,
    filledPostsLost: role.filledPostsLost,
    peopleAtRisk: role.peopleAtRisk,
    savingPence: role.savingPence,
    byLocality: role.byLocality.map(({ locality, posts, fte }) => ({ locality, posts, fte })),
    load: role.load === null ? null : loadData(role.load),
  };
}

function loadData({ familiesPerFte, contactsPerFte }: Load): unknown {
  const measure = ({ now, planned, heaviest }: LoadMeasure): unknown => ({
    now,
    planned,
    heaviest: heaviest === null ? null : { locality: heaviest.locality, value: heaviest.value },
  });
  return { familiesPerFte: measure(familiesPerFte), contactsPerFte: measure(contactsPerFte) };
}

function savingsData(savings: Savings): unknown {
  return {
    budgetPence: savings.budgetPence,
    budgetPlannedPence: savings.budgetPlannedPence,
    payPence: savings.payPence,
    vacancyFactorPence: savings.vacancyFactorPence,
    nonPayPence: savings.nonPayPence,
    nonCashablePence: savings.nonCashablePence,
    newCostsPence: savings.newCostsPence,
    recurringPence: savings.recurringPence,
    targetPence: savings.targetPence,
    againstTargetPence: savings.againstTargetPence,
    targetMet: savings.targetMet,
    oneOffPence: savings.oneOffPence,
    paybackMonths: savings.paybackMonths,
    npvPence: savings.npvPence,
    years: savings.years.map((year) => ({
      year: year.year,
      recurringPence: year.recurringPence,
      oneOffPence: year.oneOffPence,
      netPence: year.netPence,
      cumulativePence: year.cumulativePence,
      baseChangePence: year.baseChangePence,
      priorYearEffectPence: year.priorYearEffectPence,
      timeLimitedPence: year.timeLimitedPence,
    })),
    ...fundingData(savings),
  };
}

function caseloadData(caseload: Caseload): unknown {
  const { worst, worstNow } = caseload;
  return {
    now: caseload.now.map(({ area, families, weightedFamilies, lpFte, perLp }) => ({
      area,
      families,
      weightedFamilies,
      lpFte,
      perLp,
    })),
    planned: caseload.planned.map((locality) => ({
      locality: locality.locality,
      areas: locality.areas,
      families: locality.families,
      transferredIn: locality.transferredIn,
      weightedFamilies: locality.weightedFamilies,
      lpFte: locality.lpFte,
      perLp: locality.perLp,
      perLpRegroupedOnly: locality.perLpRegroupedOnly,
      fteRequired: locality.fteRequired,
      fteGap: locality.fteGap,
      releasedFte: locality.releasedFte,
      perLpWithoutReleased: locality.perLpWithoutReleased,
    })),
    nowOverall: caseload.nowOverall,
    plannedOverall: caseload.plannedOverall,
    worst: worst === null ? null : { locality: worst.locality, perLp: worst.perLp },
    worstNow: worstNow === null ? null : { area: worstNow.area, perLp: worstNow.perLp },
    spread: caseload.spread,
    ledBySocialWorkers: caseload.ledBySocialWorkers,
    overStandard: caseload.overStandard,
    overStandardNow: caseload.overStandardNow,
    costToHoldPence: caseload.costToHoldPence,
  };
}
