import type { ExplainResult } from '../appraise/explained.ts';
import type { Step } from '../model/explain/step.ts';
import { explainData } from './explain-data.ts';
import { branchOf } from './explain/branches.ts';
import { placeOf } from './explain/source.ts';
import { count, decimal, pounds } from './number.ts';
import type { Report, Tidy } from './report.ts';
import { tidyValue } from './tidy.ts';

/** The way from a figure down to cells and assumptions, and whether each step of it adds up. */
export function explainReport(result: ExplainResult, next: readonly string[] = []): Report {
  const { root, footing, places, scenario, overrides } = result;
  const set = overrides.map(({ id, value }) => `${id} ${value}`);
  return {
    caseTitle: result.caseTitle,
    title: scenario.title,
    aside: '',
    forThisRun: set.length === 0 ? '' : `For this run: ${set.join(', ')}`,
    sections: [
      { heading: '', parts: [{ kind: 'tree', root: branchOf(root, places) }] },
      { heading: '', parts: [{ kind: 'prose', text: footed(root, footing) }] },
    ],
    next,
    tidy: () => tidySteps(result),
    checks: [],
    issues: result.issues,
    data: () => explainData(result),
  };
}

function footed({ unit }: Step, { steps, difference }: ExplainResult['footing']): string {
  const off =
    unit === 'pence' ? pounds(difference, 2) : decimal(difference, Number.isInteger(difference) ? 0 : 9);
  const word = difference === 0 ? 'Foots' : 'DOES NOT FOOT';
  return `${word}: difference ${off}, ${count(steps, 'step')} recomputed.`;
}

/** Every step once, one a row, the depth of each saying what it is part of. */
function tidySteps({ root, places }: ExplainResult): Tidy {
  const rows: Tidy['rows'][number][] = [];
  const seen = new Set<Step>();
  const digits = (number: number | undefined) => (number === undefined ? null : { digits: String(number) });
  const add = (step: Step, depth: number): void => {
    const { label, value, unit, formula, source, parts } = step;
    const place = source?.at ? placeOf(source.at, places) : null;
    const shown = unit === 'pence' ? 'pounds' : unit;
    const says = source === null ? formula : source.name;
    rows.push([
      digits(depth),
      label,
      tidyValue(value, unit),
      shown,
      says,
      place?.file ?? null,
      digits(place?.line),
      digits(place?.column),
    ]);
    if (seen.has(step)) return;
    seen.add(step);
    for (const part of parts) add(part, depth + 1);
  };
  add(root, 0);
  return { columns: ['depth', 'step', 'value', 'unit', 'formula_or_source', 'file', 'line', 'column'], rows };
}
