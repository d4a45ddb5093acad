import type { DiffResult } from '../appraise/compare/diff.ts';
import type { SavedResult } from '../model/saved-result.ts';
import { whyData } from './why/data.ts';
import { FORMAT_VERSION, inputData, issueData, toolData } from './check-data.ts';

/** What `diff` prints as JSON: full precision, money in pence. The order of the keys is a promise to scripts. */
export function diffData(result: DiffResult): unknown {
  return {
    schema: 'locplan.diff',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    of: result.before.kind,
    before: sideData(result.before),
    after: sideData(result.after),
    money: 'pence',
    changedInputs: result.changedInputs.map(({ input, kind, before, after }) => ({
      input,
      kind,
      before,
      after,
    })),
    changedFigures: result.changedFigures.map(({ figure, option, unit, before, after, difference, is }) => ({
      figure,
      option,
      unit,
      before,
      after,
      difference,
      is,
    })),
    figures: result.figures,
    why: whyData(result.why),
    whyNot: result.whyNot,
    issues: result.issues.map(issueData),
  };
}

function sideData({ file, version }: SavedResult): unknown {
  return { file, version };
}
