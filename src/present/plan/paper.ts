import type { PlanResult } from '../../appraise/result.ts';
import { forThisRun } from '../overrides.ts';
import type { Paper } from '../report.ts';
import { assumptionsTable } from './paper-assumptions.ts';
import { description } from './paper-description.ts';
import { families } from './paper-families.ts';
import { mitigation } from './paper-mitigation.ts';
import { money } from './paper-money.ts';
import { places } from './paper-places.ts';
import { rationale } from './paper-rationale.ts';
import { paragraph, type Says } from './paper-says.ts';
import { staff } from './paper-staff.ts';
import { work } from './paper-work.ts';

/** The plan as an option paper: what, why, what it does to whom, and what can be done about it. */
export function planPaper(result: PlanResult): Paper {
  const impact = { families, 'the work': work, staff, places, money };
  return {
    title: `Option paper: ${result.plan.scenario.title}`,
    parts: paragraph([subject, caution, settings], result),
    chapters: [
      { heading: 'Description', parts: description(result), passages: [] },
      { heading: 'Rationale', parts: rationale(result), passages: [] },
      {
        heading: 'Impact',
        parts: [],
        passages: Object.entries(impact).map(([on, says]) => ({
          heading: `On ${on}`,
          parts: says(result),
        })),
      },
      { heading: 'Mitigation', parts: [], passages: mitigation(result) },
      { heading: 'Assumptions', parts: assumptionsTable(result), passages: [] },
    ],
  };
}

const subject: Says = ({ caseTitle }) => (caseTitle === '' ? null : `Case: ${caseTitle}.`);

const caution: Says = ({ issues }) => {
  const said = issues.find(({ code }) => code === 'caution');
  return said === undefined ? null : `Caution: ${said.message}`;
};

const settings: Says = ({ overrides }) => forThisRun(overrides) || null;
