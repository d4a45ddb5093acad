import type { ExplainResult } from '../appraise/explained.ts';
import type { Place, Ref } from '../issue/issue.ts';
import { OPERATIONS, type Rule } from '../model/explain/operation.ts';
import type { Step, StepSource } from '../model/explain/step.ts';
import { FORMAT_VERSION, inputData, issueData, toolData, scenarioData } from './check-data.ts';
import { placeOf } from './explain/source.ts';

/**
 * What `explain <figure>` prints as JSON: the whole tree at full precision, and what each rule does that leads from
 * parts to a value, so that a script can recompute it.
 */
export function explainData(result: ExplainResult): unknown {
  const { scenario, root, footing } = result;
  const rules = new Set<Rule>();
  const tree = treeData(root, result.places, rules);
  return {
    schema: 'locplan.explain',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    scenario: scenarioData(scenario, result.overrides),
    money: 'pence',
    figure: result.figure,
    baseline: result.baseline,
    value: root.value,
    unit: root.unit,
    steps: footing.steps,
    difference: footing.difference,
    tree,
    rules: [...rules].sort().map((rule) => ({ rule, means: OPERATIONS[rule].means })),
    issues: result.issues.map(issueData),
  };
}

/** A step that stands in the tree already is not spelt out again: sameAs is the number of the one that is. */
function treeData(root: Step, places: ReadonlyMap<Ref, Place>, rules: Set<Rule>): unknown {
  const numbers = new Map<Step, number>();
  let count = 0;
  const data = (step: Step): unknown => {
    const number = ++count;
    const sameAs = step.parts.length === 0 ? null : (numbers.get(step) ?? null);
    if (!numbers.has(step)) numbers.set(step, number);
    const { operation, exact } = step;
    if (operation !== null) rules.add(operation.rule);
    return {
      step: number,
      sameAs,
      figure: step.figure,
      label: step.label,
      unit: step.unit,
      value: step.value,
      exact: exact === undefined ? null : `${exact.numerator}/${exact.denominator}`,
      formula: step.formula,
      rule: operation?.rule ?? null,
      minus: operation?.minus ?? null,
      nth: operation?.nth ?? null,
      powers: operation?.powers ?? null,
      source: step.source === null ? null : sourceData(step.source, places),
      parts: sameAs === null ? step.parts.map(data) : [],
    };
  };
  return data(root);
}

function sourceData({ kind, name, at }: StepSource, places: ReadonlyMap<Ref, Place>): unknown {
  const place = at === null ? null : placeOf(at, places);
  return { kind, name, file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null };
}
