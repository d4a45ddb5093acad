import { expect, it } from 'vitest';
import { figuresOf } from '../../src/model/figures.ts';
import { evaluate } from '../../src/model/plan.ts';
import { fixture } from '../wirral.ts';

/** fixtures/worked/README.md works each of these by hand. */
const BY_HAND = {
  'posts.Team Leader.saving': 5000000,
  'posts.Team Leader.filledPostsLost': 1,
  'posts.Team Leader.peopleAtRisk': 3,
  'posts.Coordinator.saving': 1450000,
  'posts.Coordinator.filledPostsLost': 0,
  'posts.Coordinator.peopleAtRisk': 2,
  'budget.total': 23800000,
  'budget.planned': 17200000,
  'savings.pay': 6450000,
  'savings.nonPay': 150000,
  'savings.nonCashable': 300000,
  'savings.recurring': 6600000,
  'savings.againstTarget': 600000,
  'savings.oneOff': 3300000,
  'savings.paybackMonths': 6,
  'savings.npv': 14754545,
  'savings.years.2025/26.cumulative': 3300000,
  'savings.years.2027/28.cumulative': 16500000,
  'caseload.now.A2.perLp': 20,
  'caseload.Waterside.families': 50,
  'caseload.Waterside.perLp': 20,
  'caseload.Waterside.perLpRegroupedOnly': 16,
  'caseload.Waterside.fteGap': -2.5,
  'caseload.Hillside.perLp': 13,
  'caseload.nowOverall': 14,
  'caseload.plannedOverall': 18,
  'caseload.spread': 7,
  'caseload.ledBySocialWorkers': 49,
  'caseload.overStandard': 28,
  'caseload.overStandardNow': 15,
  'caseload.costToHold': 11200000,
  'posts.Team Leader.load.familiesPerFte.now': 42,
  'posts.Team Leader.load.familiesPerFte.planned': 63,
  'posts.Team Leader.load.familiesPerFte.heaviest': 90,
  'posts.Coordinator.load.contactsPerFte.now': 450,
  'posts.Coordinator.load.contactsPerFte.heaviest': 600,
};

const { theCase, scenario } = await fixture('worked');
const figures = new Map(figuresOf(evaluate(theCase, scenario)).map(({ id, value }) => [id, value]));

it.each(Object.entries(BY_HAND))('by hand, %s is %d', (id, value) => {
  expect(figures.get(id)).toBeCloseTo(value, 9);
});
