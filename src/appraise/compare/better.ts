/** Which of two values of a figure is the better one. */
export type Better = 'less' | 'more';

/**
 * What is better of each kind of figure, in whose eyes: a budget holder's for money, a team's for its work. A kind that
 * is not here is a description: no number of posts is good or bad by itself.
 */
const BETTER: Readonly<Record<string, Better>> = {
  'posts.<role>.filledPostsLost': 'less',
  'posts.<role>.peopleAtRisk': 'less',
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
  'caseload.plannedOverall': 'less',
  'caseload.worst': 'less',
  'caseload.spread': 'less',
  'caseload.overStandard': 'less',
  'caseload.costToHold': 'less',
};

/** Null: neither is better. */
export const betterOf = (kind: string): Better | null => BETTER[kind] ?? null;
