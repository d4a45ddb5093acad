import type { PlanResult } from '../appraise/result.ts';
import { figuresOf } from '../model/figures.ts';
import { dayText } from './day-text.ts';
import { gateChecks, gatesSection } from './gate.ts';
import { issueSections } from './issue-section.ts';

import { count } from './number.ts';
import { forThisRun } from './overrides.ts';
import { tidyJournal } from './tidy-journal.ts';
import { planData } from './plan-data.ts';
import { planPaper } from './plan/paper.ts';
import { budgetSection } from './plan/budget.ts';
import { claimChecks, claimsSection } from './plan/claims.ts';
import { loadSection } from './plan/load.ts';
import { localitiesSection } from './plan/localities.ts';
import { postsSection } from './plan/posts.ts';
import { verdictSection } from './plan/verdict.ts';
import { yearsSection } from './plan/years.ts';
import type { Report, Section, Tidy } from './report.ts';
import { chanceFigures, drawnFacts, factValue } from './risk/tidy.ts';
import { tidyFigures } from './tidy.ts';

/**
 * Everything a plan has to say, in the order in which it is asked: is the target met and the work held, which
 * posts go, where the money is, what each locality then carries, when it pays, and what to be careful of.
 * `next` are the commands that lead on, `screens` what was asked for beside the one screen.
 */
export function planReport(
  result: PlanResult,
  next: readonly string[] = [],
  screens: readonly Section[] = [],
): Report {
  const { plan, ranking, claims, gates, issues } = result;
  return {
    caseTitle: result.caseTitle,
    title: plan.scenario.title,
    aside: aside(result),
    forThisRun: forThisRun(result.overrides),
    sections: [
      verdictSection(result),
      postsSection(plan),
      budgetSection(plan),
      localitiesSection(plan, ranking),
      ...loadSection(plan),
      ...yearsSection(plan),
      ...screens,
      ...claimsSection(claims),
      ...gatesSection(gates),
      ...issueSections(issues),
    ],
    next,
    tidy: () => tidyPlan(result),
    paper: () => planPaper(result),
    journal: () => tidyJournal(plan.journal),
    checks: [...gateChecks(gates), ...claimChecks(claims)],
    issues,
    data: () => planData(result),
  };
}

/** Every figure, those of chance and how they were drawn among them. */
function tidyPlan({ plan, chance }: PlanResult): Tidy {
  const { columns, rows } = tidyFigures([...figuresOf(plan), ...chanceFigures(chance)]);
  const drawn = drawnFacts(chance).map(([figure, value, unit]) => [
    figure,
    factValue(value),
    unit,
    null,
    null,
  ]);
  return { columns, rows: [...rows, ...drawn] };
}

function aside({ plan }: PlanResult): string {
  const areas = count(plan.caseload.now.length, 'area');
  const localities = count(plan.caseload.planned.length, 'locality', 'localities');
  return `${areas} → ${localities}, from ${dayText(plan.scenario.start)}`;
}
