import type { CompareResult } from '../appraise/compare/result.ts';
import { isoDay } from '../model/day.ts';
import { compareData } from './compare-data.ts';
import { fewestSection } from './compare/fewest.ts';
import { figuresSections } from './compare/figures.ts';
import { inputsSections } from './compare/inputs.ts';
import { letterOf } from './compare/letters.ts';
import { tidyComparison } from './compare/tidy.ts';
import { gateChecks } from './gate.ts';
import { issueSections } from './issue-section.ts';
import { count, pounds } from './number.ts';
import { mark, table, type Check, type Report, type Row, type Section } from './report.ts';

/**
 * Options side by side: which they are and whether each meets the target, what they set differently, what comes of it,
 * and how few posts could go.
 */
export function compareReport(result: CompareResult): Report {
  const { comparison, caseTitle, issues } = result;
  const { options, baseline } = comparison;
  const planned = options.filter(({ isNow }) => !isNow);
  return {
    caseTitle,
    title: `${count(planned.length, 'option')} and today`,
    aside: `differences from ${options[baseline]?.name ?? ''}`,
    forThisRun: '',
    sections: [
      optionsSection(result),
      ...inputsSections(comparison),
      ...figuresSections(comparison),
      ...fewestSection(comparison, result.targetPence),
      ...issueSections(issues),
    ],
    next: [],
    tidy: () => tidyComparison(comparison),
    checks: checksOf(result),
    issues,
    data: () => compareData(result),
  };
}

/** Each option's letter, which stands for it in the tables, and what decides it. */
function optionsSection({ comparison: { options }, targetPence }: CompareResult): Section {
  const rows = options.map(({ name, scenario, plan, isNow }, i): Row => ({
    cells: [
      letterOf(options, i),
      isNow ? 'today' : name,
      isNow ? '' : plan.savings.targetMet ? mark('MET', 'good') : mark('NOT MET', 'bad'),
      isNow ? '' : pounds(plan.savings.recurringPence),
      isNow ? '' : `from ${isoDay(scenario.start)}`,
    ],
    notes: isNow || scenario.title === name ? [] : [scenario.title],
  }));
  const columns = [
    { kind: 'text', header: 'Options' },
    { kind: 'text', header: '' },
    { kind: 'text', header: `of ${pounds(targetPence)}` },
    { kind: 'number', header: 'saving a year' },
    { kind: 'text', header: '' },
  ] as const;
  return { heading: '', parts: [table(columns, rows)] };
}

function checksOf({ gates }: CompareResult): Check[] {
  return gates.flatMap(({ option, gate }) =>
    gateChecks([gate]).map((check) => ({ ...check, name: `${check.name} of ${option}` })),
  );
}
