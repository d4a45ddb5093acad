import type { ExplainResult } from '../appraise/explained.ts';
import type { Step } from '../model/explain/step.ts';
import { FORMAT_VERSION, inputData, issueData, toolData } from './check-data.ts';
import { branchOf } from './explain/branch.ts';
import { stepText, whereText } from './explain/texts.ts';
import type { Report, Tidy, TidyValue } from './report.ts';

/** How a figure comes from the cells of the inputs, as a tree; and that it comes to the same as the plan has it. */
export function explainReport(result: ExplainResult): Report {
  const { explanation, scenario, issues } = result;
  const { id, kind, value, difference, step } = explanation;
  const again = stepText({ ...step, value: difference });
  return {
    caseTitle: result.caseTitle,
    title: `${id}: ${stepText({ ...step, value })}`,
    aside: scenario.title,
    forThisRun: kind.means,
    sections: [
      { heading: '', parts: [{ kind: 'tree', root: branchOf(step, result.placeOf) }] },
      {
        heading: '',
        parts: [
          {
            kind: 'prose',
            text:
              difference === null
                ? 'There is no value, and none is found again from the inputs.'
                : `Worked out again from the inputs: ${stepText(step)}. Difference from the plan: ${again}.`,
          },
        ],
      },
    ],
    next: [],
    tidy: () => ({
      columns: ['path', 'step', 'value', 'unit', 'formula', 'source'],
      rows: tidyRows(step, '1', result),
    }),
    checks: [],
    issues,
    data: () => ({
      schema: 'locplan.explain',
      formatVersion: FORMAT_VERSION,
      tool: toolData(result.tool),
      inputs: result.inputs.map(inputData),
      scenario: { name: scenario.name, title: scenario.title },
      money: 'pence',
      figure: id,
      means: kind.means,
      unit: kind.unit,
      value,
      difference,
      tree: stepData(step, result),
      issues: issues.map(issueData),
    }),
  };
}

type Placed = Pick<ExplainResult, 'placeOf'>;

/** A step that was told before is named by its place in the tree and not told again. */
function stepData(step: Step, result: Placed, path = '1', told = new Map<Step, string>()): unknown {
  const { figure, label, unit, value, formula, source, parts } = step;
  const before = parts.length === 0 ? undefined : told.get(step);
  told.set(step, before ?? path);
  return {
    path,
    figure,
    label,
    unit,
    value,
    formula: formula === '' ? null : formula,
    sameAs: before ?? null,
    source: source === null ? null : sourceData(step, source, result),
    parts:
      before === undefined ? parts.map((part, i) => stepData(part, result, `${path}.${i + 1}`, told)) : [],
  };
}

function sourceData(step: Step, source: NonNullable<Step['source']>, { placeOf }: Placed): unknown {
  const place = placeOf(step);
  return {
    kind: source.kind,
    assumption: source.kind === 'assumption' ? source.id : null,
    column: source.kind === 'cell' ? source.column : null,
    file: place?.file ?? null,
    line: place?.line ?? null,
    columnNumber: place?.column ?? null,
  };
}

function tidyRows(
  step: Step,
  path: string,
  result: Placed,
  told = new Map<Step, string>(),
): Tidy['rows'][number][] {
  const { label, unit, formula, parts } = step;
  const before = parts.length === 0 ? undefined : told.get(step);
  told.set(step, before ?? path);
  const source = before === undefined ? whereText(step, result.placeOf) : `as ${before}`;
  return [
    [path, label, tidyStep(step), unit === 'pence' ? 'pounds' : unit, formula, source],
    ...(before === undefined
      ? parts.flatMap((part, i) => tidyRows(part, `${path}.${i + 1}`, result, told))
      : []),
  ];
}

function tidyStep({ value, unit }: Step): TidyValue {
  if (typeof value !== 'number') return value === null ? null : value ? 'yes' : 'no';
  return { digits: String(unit === 'pence' ? value / 100 : value) };
}
