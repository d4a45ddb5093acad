import type { FewestOver } from '../appraise/compare/fewest-over.ts';
import type { FigureRow } from '../appraise/compare/figures.ts';
import type { CompareResult, Option } from '../appraise/compare/result.ts';
import { isoDay } from '../model/day.ts';
import { whyData } from './why/data.ts';
import { drawnOf } from './compare/drawn.ts';
import { drawnData } from './risk/chance-data.ts';
import { FORMAT_VERSION, gateData, inputData, issueData, toolData } from './check-data.ts';

/**
 * What `compare` prints as JSON: full precision, money in pence. Names and order of the keys are a promise to
 * scripts, so each is written out here.
 */
export function compareData(result: CompareResult): unknown {
  return {
    schema: 'locplan.compare',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    overrides: result.overrides.map(({ id, value }) => ({ id, value })),
    baseline: result.baseline,
    money: 'pence',
    options: result.options.map(optionData),
    differing: result.differing.map(({ input, values }) => ({
      input,
      values: values.map(({ value, options }) => ({ value, options })),
    })),
    figures: result.figures.map(figureData),
    fewestPosts: result.fewest.map(fewestData),
    draws: drawnData(drawnOf(result.options)),
    issues: result.issues.map(issueData),
  };
}

function optionData({ name, scenario, plan, gates, why }: Option): unknown {
  return {
    name,
    title: scenario.title,
    start: isoDay(scenario.start),
    localities: scenario.localities.map((locality) => ({ name: locality.name, areas: locality.areaIds })),
    targetMet: plan.savings.targetMet,
    gates: gates.map(gateData),
    why: whyData(why),
  };
}

function figureData({ id, kind, unit, better, values, best }: FigureRow): unknown {
  return {
    figure: id,
    kind,
    unit,
    better,
    values: values.map(({ option, value, difference }) => ({ option, value, difference })),
    best,
  };
}

/** `cuts` is null where the roles are too many to try. */
function fewestData({ options, targetPence, cuts }: FewestOver): unknown {
  return {
    options,
    targetPence,
    cuts:
      cuts?.map((cut) => ({
        localities: cut.localities,
        met: cut.met,
        postsCut: cut.postsCut,
        fteCut: cut.fteCut,
        kept: cut.kept.map(({ role, posts, of, asItIs }) => ({ role, posts, of, asItIs })),
        recurringPence: cut.recurringPence,
        againstTargetPence: cut.againstTargetPence,
      })) ?? null,
  };
}
