import type { CompareResult } from '../appraise/compare/result.ts';
import { compareData } from './compare-data.ts';
import { fewestSections } from './compare/fewest.ts';
import { drawnSection } from './compare/drawn.ts';
import { figuresSections } from './compare/figures.ts';
import { optionChecks, optionGatesSections } from './compare/gates.ts';
import { inputsSection } from './compare/inputs.ts';
import { tidyComparison } from './compare/tidy.ts';
import { issueSections, issueTable } from './issue-section.ts';
import { count } from './number.ts';
import { forThisRun } from './overrides.ts';
import type { Report } from './report.ts';
import { whySection } from './why/section.ts';

/** Said above the figures, where it must not be overlooked. */
export const NOT_ALIKE = 'Not like for like';

/**
 * Options side by side, in the order in which they are argued: what makes them different, what each comes to, why that
 * is so where it was asked, and whether fewer posts would have done.
 */
export function compareReport(result: CompareResult): Report {
  const { options, baseline, issues } = result;
  const unlike = issues.filter(({ code }) => code === 'other-year');
  return {
    caseTitle: result.caseTitle,
    title: `${count(options.length - 1, 'option')} beside today`,
    aside: `differences from ${baseline}`,
    forThisRun: forThisRun(result.overrides),
    sections: [
      ...inputsSection(result),
      ...(unlike.length === 0 ? [] : [issueTable(NOT_ALIKE, unlike)]),
      ...figuresSections(result),
      ...drawnSection(options),
      ...options.flatMap(({ name, why }) =>
        why === null ? [] : [whySection(why, { before: baseline, after: name })],
      ),
      ...fewestSections(result),
      ...optionGatesSections(result),
      ...issueSections(issues.filter((issue) => !unlike.includes(issue))),
    ],
    next: [],
    tidy: () => tidyComparison(result),
    checks: optionChecks(result),
    issues,
    data: () => compareData(result),
  };
}
