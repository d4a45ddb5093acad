import { isOver, type Decided } from '../model/decided.ts';
import type { RiskResult } from '../appraise/risk/result.ts';
import { dayText } from './day-text.ts';
import { gateChecks, gatesSection } from './gate.ts';
import { issueSections } from './issue-section.ts';
import { count, decimal, percent, placesApart, pounds, signed, signedPounds } from './number.ts';
import { forThisRun } from './overrides.ts';
import { LABELS, mark, table, type Report, type Row, type Section } from './report.ts';
import { riskData } from './risk-data.ts';
import { breakEvenSection } from './risk/break-evens.ts';
import { chanceSections } from './risk/chance.ts';
import { solvedSections } from './risk/solved.ts';
import { tidyRisk } from './risk/tidy.ts';
import { judgementProse, tornadoSections } from './risk/tornado.ts';

/**
 * How sure an option is, in the order in which it is asked: what it comes to as planned, how likely that is, what it
 * hangs on, and how far each of those can go.
 */
export function riskReport(result: RiskResult): Report {
  const { scenario, gates, issues } = result;
  return {
    caseTitle: result.caseTitle,
    title: scenario.title,
    aside: `${count(result.areas, 'area')} → ${count(result.localities, 'locality', 'localities')}, from ${dayText(scenario.start)}`,
    forThisRun: forThisRun(result.overrides),
    sections: [
      plannedSection(result),
      // Whoever asks what it would take wants that answered; the data has the rest all the same.
      ...(result.solved.length > 0 ? solvedSections(result) : riskSections(result)),
      ...gatesSection(gates),
      ...issueSections(issues),
    ],
    next: [],
    tidy: () => tidyRisk(result),
    checks: gateChecks(gates),
    issues,
    data: () => riskData(result),
  };
}

/** How likely it is, what it hangs on, and how far each of that can go. */
function riskSections(result: RiskResult): Section[] {
  if (result.uncertain.ranged.length === 0) return [];
  return [
    ...chanceSections(result),
    ...tornadoSections(result),
    ...breakEvenSection(result),
    { heading: '', parts: [judgementProse(result)] },
  ];
}

/** What the plan comes to if every assumption is as it is set. */
function plannedSection({ tornado: { base }, targetPence, delivery }: RiskResult): Section {
  const columns = [
    LABELS,
    LABELS,
    { kind: 'number', header: '' },
    LABELS,
    { kind: 'number', header: '' },
  ] as const;
  const { planned, delivered } = { planned: delivery.towardsTargetPence, delivered: base.deliveredPence };
  const rows = [
    savingRow('Recurring saving', planned, targetPence),
    // Chance is of what comes, and says so where that is not all.
    ...(delivered === planned
      ? []
      : [savingRow(`Delivered at ${percent(delivery.rate, 1)}`, delivered, targetPence)]),
    caseloadRow(base),
  ];
  return { heading: '', parts: [table(columns, rows)] };
}

function savingRow(says: string, pence: number, targetPence: number): Row {
  const margin = pence - targetPence;
  return {
    cells: [
      margin >= 0 ? mark('MET', 'good') : mark('NOT MET', 'bad'),
      says,
      pounds(pence),
      `target ${pounds(targetPence)}`,
      margin >= 0 ? signedPounds(margin) : `by ${pounds(-margin, 2)}`,
    ],
  };
}

function caseloadRow(base: Decided): Row {
  const hasWorst = !Number.isNaN(base.worst);
  const places = hasWorst ? placesApart(base.worst, base.standard, 1) : 1;
  return {
    cells: [
      isOver(base) ? mark('OVER', 'bad') : mark('HOLDS', 'good'),
      'Worst caseload',
      decimal(hasWorst ? base.worst : null, places),
      `standard ${decimal(base.standard, 1)}`,
      hasWorst ? signed(base.worst - base.standard, places) : '',
    ],
  };
}
