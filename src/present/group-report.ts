import type { GroupResult } from '../appraise/grouping/result.ts';
import { groupData } from './group-data.ts';
import { relaxationsSection } from './group/relaxations.ts';
import { stepsSection } from './group/steps.ts';
import { frontierSection, plansSection } from './group/tables.ts';
import { tidyGroupings } from './group/tidy.ts';
import { verdictSection } from './group/verdict.ts';
import { issueSections } from './issue-section.ts';
import { count, decimal, pounds } from './number.ts';
import type { Report, Section } from './report.ts';

/**
 * What there is to know about grouping the areas, in the order in which it is asked: what is best and how sure that
 * is, where ours stands, what the other good ones are, what is traded for what, and what one step would do.
 */
export function groupReport(result: GroupResult, next: readonly string[] = []): Report {
  const { asked, areas, counts } = result;
  const localities = count(asked.into, 'locality', 'localities');
  const issues = issueSections(result.issues);
  const isNone = result.status === 'infeasible' || result.status === 'none-found';
  return {
    caseTitle: result.caseTitle,
    title: `${count(areas.length, 'area')} into ${localities}, weighed by ${asked.weight}`,
    aside: ways(counts),
    forThisRun: held(result),
    sections: [
      verdictSection(result),
      // Why there is none comes before what would have to give way.
      ...(isNone ? issues : []),
      ...relaxationsSection(result),
      ...plansSection(result),
      ...frontierSection(result),
      ...stepsSection(result),
      ...releasedSection(result),
      ...savingSection(result),
      ...(isNone ? [] : issues),
    ],
    next,
    tidy: () => tidyGroupings(result),
    checks: [],
    issues: result.issues,
    data: () => groupData(result),
  };
}

/** How many groupings there are to choose from. */
function ways({ partitions, contiguous }: GroupResult['counts']): string {
  if (contiguous !== null && Number.isFinite(partitions))
    return `${decimal(contiguous)} contiguous of ${decimal(partitions)} groupings`;
  return '';
}

/** The rules that were set. */
function held({ asked }: GroupResult): string {
  const { within, respectBarriers, rules } = asked;
  const parts = [
    ...(within === null ? [] : [`each within ${asAsked(within)} of the mean`]),
    ...(respectBarriers ? ['no locality across a barrier'] : []),
    ...rules,
  ];
  return parts.length === 0 ? '' : `Held to: ${parts.join('; ')}`;
}

/** A share in full: whoever asked for 12.4% is not told of 12%, where there is no grouping. */
const asAsked = (share: number): string => `${Number((100 * share).toPrecision(12))}%`;

/** Why `plan` may say another worst caseload of the same localities. */
function releasedSection({ leavesReleasedOut, plans, yours }: GroupResult): Section[] {
  const hasCaseload = [...plans, ...(yours === null ? [] : [yours])].some(
    ({ caseload }) => caseload !== null,
  );
  if (!leavesReleasedOut || !hasCaseload) return [];
  const text =
    'Worst per LP is over posts alone: released capacity (use_released_capacity: yes), which locplan plan counts, is not in it.';
  return [{ heading: '', parts: [{ kind: 'prose', text }] }];
}

/** The grouping decides who carries the work, hardly ever what is saved: that is said, since people hope otherwise. */
function savingSection({ saving, yours, asked }: GroupResult): Section[] {
  if (saving === null) return [];
  const { recurringPence, yoursPence } = saving;
  const same = yoursPence === null || yoursPence === recurringPence;
  const text = same
    ? `The grouping does not change the saving: ${pounds(recurringPence)} a year with any of them. It decides who carries the work.`
    : `Into ${count(asked.into, 'locality', 'localities')} any of them saves ${pounds(recurringPence)} a year; ${yours?.name ?? 'the scenario'} saves ${pounds(yoursPence)}. Which areas go together does not change that.`;
  return [{ heading: '', parts: [{ kind: 'prose', text }] }];
}
