import { isMet, isOver } from '../model/decided.ts';
import type { RiskResult } from '../appraise/risk/result.ts';
import { dayText } from './day-text.ts';
import { gateChecks, gatesSection } from './gate.ts';
import { issueSections } from './issue-section.ts';
import { count, decimal, placesApart, pounds, signed, signedPounds } from './number.ts';
import { forThisRun } from './overrides.ts';
import { LABELS, mark, table, type Report, type Section } from './report.ts';
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
export function riskReport(result: RiskResult, next: readonly string[] = []): Report {
  const { scenario, gates, issues } = result;
  return {
    caseTitle: result.caseTitle,
    title: scenario.title,
    aside: `${count(result.areas, 'area')} → ${count(result.localities, 'locality', 'localities')}, from ${dayText(scenario.start)}`,
    forThisRun: forThisRun(result.overrides),
    sections: [
      plannedSection(result),
      ...solvedSections(result),
      ...chanceSections(result),
      ...tornadoSections(result),
      ...breakEvenSection(result),
      ...(result.uncertain.ranged.length === 0 ? [] : [{ heading: '', parts: [judgementProse(result)] }]),
      ...gatesSection(gates),
      ...issueSections(issues),
    ],
    next,
    tidy: () => tidyRisk(result),
    checks: gateChecks(gates),
    issues,
    data: () => riskData(result),
  };
}

/** What the plan comes to if every assumption is as it is set. */
function plannedSection({ tornado: { base }, targetPence }: RiskResult): Section {
  const met = isMet(targetPence, base);
  const over = isOver(base);
  const margin = base.deliveredPence - targetPence;
  const hasWorst = !Number.isNaN(base.worst);
  const places = hasWorst ? placesApart(base.worst, base.standard, 1) : 1;
  const columns = [
    LABELS,
    LABELS,
    { kind: 'number', header: '' },
    LABELS,
    { kind: 'number', header: '' },
  ] as const;
  const rows = [
    {
      cells: [
        met ? mark('MET', 'good') : mark('NOT MET', 'bad'),
        base.deliveredPence === base.recurringPence ? 'Recurring saving' : 'Recurring saving that counts',
        pounds(base.deliveredPence),
        `target ${pounds(targetPence)}`,
        met ? signedPounds(margin) : `by ${pounds(-margin, 2)}`,
      ],
    },
    {
      cells: [
        over ? mark('OVER', 'bad') : mark('HOLDS', 'good'),
        'Worst caseload',
        decimal(hasWorst ? base.worst : null, places),
        `standard ${decimal(base.standard, 1)}`,
        hasWorst ? signed(base.worst - base.standard, places) : '',
      ],
    },
  ];
  return { heading: '', parts: [table(columns, rows)] };
}
