import type { CompareResult } from '../appraise/compare/result.ts';
import { isoDay } from '../model/day.ts';
import { FORMAT_VERSION, gateData, inputData, issueData, toolData } from './check-data.ts';

/** What `compare` prints as JSON: full precision, money in pence. Values stand in the order of the options. */
export function compareData({
  tool,
  inputs,
  targetPence,
  comparison,
  gates,
  issues,
}: CompareResult): unknown {
  const { options, baseline, fewest } = comparison;
  return {
    schema: 'locplan.compare',
    formatVersion: FORMAT_VERSION,
    tool: toolData(tool),
    inputs: inputs.map(inputData),
    money: 'pence',
    targetPence,
    baseline: options[baseline]?.name ?? null,
    options: options.map(({ name, scenario, isNow, plan }) => ({
      name,
      title: scenario.title,
      now: isNow,
      start: isNow ? null : isoDay(scenario.start),
      targetMet: plan.savings.targetMet,
    })),
    differs: comparison.inputs.map(({ input, values }) => ({ input, values })),
    figures: comparison.figures.map(({ id, unit, values, differences, better, best }) => ({
      figure: id,
      unit,
      values,
      differences,
      better,
      best,
    })),
    fewestPosts:
      fewest === null
        ? null
        : {
            option: fewest.option,
            rows: fewest.rows.map(({ localities, postsCut, kept, savingPence }) => ({
              localities,
              postsCut,
              kept: kept.map(({ role, posts, of }) => ({ role, posts, of })),
              savingPence,
            })),
          },
    gates: gates.map(({ option, gate }) => ({ option, ...(gateData(gate) as object) })),
    issues: issues.map(issueData),
  };
}
