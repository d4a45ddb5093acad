import { savedDifferences } from '../appraise/compare/saved-differences.ts';
import { savedPlan, type SavedPlan } from '../appraise/compare/saved.ts';
import { fault } from '../issue/fault.ts';
import type { Fault } from '../issue/issue.ts';
import { financialYearOf, yearName } from '../model/day.ts';
import { diffReport } from '../present/diff-report.ts';
import { refusalReport } from '../present/issue-report.ts';
import { type Input, sha256 } from '../read/input.ts';
import { readJson } from '../read/json-doc.ts';
import { place } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import type { Io } from './io.ts';
import { EXIT, UsageError } from './stop.ts';
import { TOOL } from './version.ts';

/** What changed between two saved results. A difference is not a failure. */
export async function diff(
  io: Io,
  from: string | undefined,
  options: Options,
  [to]: readonly string[],
): Promise<number> {
  const wanted = destinations(options);
  if (from === undefined || to === undefined)
    throw new UsageError('diff takes two results.', 'locplan diff before.json after.json');
  const inputs = [await io.open(from, from), await io.open(to, to)] as const;
  const [before, after] = [await read(inputs[0]), await read(inputs[1])];
  const faults = [...before.faults, ...after.faults];
  const origin = { folder: '.', subject: `${from}, ${to}`, command: `locplan diff ${from} ${to}` };
  const result = {
    tool: TOOL,
    inputs: await Promise.all(
      inputs.map(async (input) => ({ path: input.name, sha256: await sha256(input), rows: null })),
    ),
    issues: await place(faults, []),
  };
  if (before.saved === null || after.saved === null) {
    const refused = refusalReport({ ...result, caseTitle: '', reconciliation: null, gates: [] });
    const around = wanted.printed === 'table' ? { ...io, stdout: io.stderr } : io;
    await deliver(around, refused, { printed: wanted.printed ?? 'table', files: [] }, origin, options);
    return EXIT.refused;
  }
  const differences = savedDifferences(before.saved, after.saved);
  const unlike = await place(unlikeness(before.saved, after.saved), []);
  const report = diffReport({ ...result, issues: [...unlike, ...result.issues], from, to, differences });
  await deliver(io, report, wanted, origin, options);
  return EXIT.ok;
}

async function read(
  input: Input,
): Promise<{ readonly saved: SavedPlan | null; readonly faults: readonly Fault[] }> {
  const { doc, faults } = await readJson(input);
  if (doc === null) return { saved: null, faults };
  const saved = savedPlan(doc.data, input.name);
  return 'code' in saved ? { saved: null, faults: [...faults, saved] } : { saved, faults };
}

/** What makes two results less alike than their inputs say: another version, other years. */
function unlikeness(from: SavedPlan, to: SavedPlan): Fault[] {
  const [was, is] = [yearOf(from), yearOf(to)];
  const years = { option: 'the second', years: yearName(is), baseline: 'the first', from: yearName(was) };
  return [
    ...(from.tool.version === to.tool.version
      ? []
      : [fault('other-version', { from: from.tool.version, to: to.tool.version }, null)]),
    ...(was === is ? [] : [fault('other-year', years, null)]),
  ];
}

function yearOf({ scenario: { start } }: SavedPlan): number {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return financialYearOf({ year, month, day });
}
