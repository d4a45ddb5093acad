import type { CompareResult } from '../appraise/compare/result.ts';
import { compareData } from './compare-data.ts';
import { fewestSections } from './compare/fewest.ts';
import { figuresSections } from './compare/figures.ts';
import { optionChecks, optionGatesSections } from './compare/gates.ts';
import { inputsSection } from './compare/inputs.ts';
import { tidyComparison } from './compare/tidy.ts';
import { issueSections } from './issue-section.ts';
import { count } from './number.ts';
import { forThisRun } from './overrides.ts';
import type { Report } from './report.ts';

/**
 * Options side by side, in the order in which they are argued: what makes them different, what each comes to, and
 * whether fewer posts would have done.
 */
export function compareReport(result: CompareResult): Report {
  const { options, baseline, issues } = result;
  return {
    caseTitle: result.caseTitle,
    title: `${count(options.length - 1, 'option')} beside today`,
    aside: `differences from ${baseline}`,
    forThisRun: forThisRun(result.overrides),
    sections: [
      ...inputsSection(result),
      ...figuresSections(result),
      ...fewestSections(result),
      ...optionGatesSections(result),
      ...issueSections(issues),
    ],
    next: [],
    tidy: () => tidyComparison(result),
    checks: optionChecks(result),
    issues,
    data: () => compareData(result),
  };
}
