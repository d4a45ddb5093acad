/** Which way a figure gets better for whoever decides. */
export type Better = 'less' | 'more';

/**
 * Which way each kind of figure is better, by the id of its kind. One that is not here has no better: a saving that
 * is not cashable, an FTE that goes (good for the budget, bad for the team), or what only some options have, such as
 * the figures of a locality.
 */
const BETTER: Readonly<Record<string, Better>> = {
  'posts.<role>.filledPostsLost': 'less',
  'posts.<role>.peopleAtRisk': 'less',
  'posts.<role>.saving': 'more',
  'posts.<role>.load.familiesPerFte.planned': 'less',
  'posts.<role>.load.familiesPerFte.heaviest': 'less',
  'posts.<role>.load.contactsPerFte.planned': 'less',
  'posts.<role>.load.contactsPerFte.heaviest': 'less',
  'budget.planned': 'less',
  'savings.pay': 'more',
  'savings.nonPay': 'more',
  'savings.newCosts': 'less',
  'savings.recurring': 'more',
  'savings.againstTarget': 'more',
  'savings.targetMet': 'more',
  'savings.oneOff': 'less',
  'savings.paybackMonths': 'less',
  'savings.npv': 'more',
  'savings.years.<year>.recurring': 'more',
  'savings.years.<year>.oneOff': 'less',
  'savings.years.<year>.net': 'more',
  'savings.years.<year>.cumulative': 'more',
  'savings.years.<year>.baseChange': 'less',
  'savings.towardsTarget': 'more',
  'savings.costAvoiding': 'more',
  'caseload.plannedOverall': 'less',
  'caseload.worst': 'less',
  'caseload.spread': 'less',
  'caseload.overStandard': 'less',
  'caseload.costToHold': 'less',
  'leads.nobody': 'less',
  'leads.overflow': 'less',
  'workload.lpFteGained': 'more',
  'workload.functions.unownedHoursThen': 'less',
  'fairness.leadChanges': 'less',
  'leaving.central': 'less',
  'access.planned.waitChance': 'less',
  'access.planned.meanWaitDays': 'less',
  'access.planned.answeredShare': 'more',
  'access.planned.decidedShare': 'more',
  'access.planned.backlogGrowth': 'less',
  'risk.targetMet': 'more',
  'risk.saving.p10': 'more',
  'risk.caseloadOver': 'less',
  'risk.worst.p90': 'less',
};

/** Which way a kind of figure is better; null where neither is. */
export function betterOf(kind: string): Better | null {
  return Object.hasOwn(BETTER, kind) ? (BETTER[kind] ?? null) : null;
}
