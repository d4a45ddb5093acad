import { compared } from '../appraise/compare/compare.ts';
import { otherYears } from '../appraise/compare/other-years.ts';
import { columnsOf } from '../appraise/compare/option.ts';
import type { CompareResult } from '../appraise/compare/result.ts';
import { checkGates } from '../appraise/gates.ts';
import type { Fault } from '../issue/issue.ts';
import { compareReport } from '../present/compare-report.ts';
import { place } from '../read/place.ts';
import { compareWords } from './compare-words.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { closingOf, gateSettings, graver } from './gating.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { loadOptions } from './load.ts';
import { refuse } from './refuse.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** Options side by side, today always among them. */
export async function compare(
  io: Io,
  argument: string | undefined,
  options: Options,
  more: readonly string[],
): Promise<number> {
  const wanted = destinations(options);
  const words = compareWords(io, argument, more, options);
  const flags = typedFlags(options);
  const asked = { argument: words.folder, options, flags, command: 'compare' } as const;
  const loaded = await loadOptions(io, asked, words.scenarios);
  const { theCase, scenarios } = loaded;
  if (theCase === null || scenarios.length === 0)
    return refuse(io, { ...loaded, scenario: null }, wanted, options);
  const columns = columnsOf(theCase, scenarios);
  const comparison = compared(theCase, columns, words.baseline(columns.map(({ name }) => name)));
  const planned = columns.filter(({ isNow }) => !isNow);
  const faults = graver(
    [...otherYears(planned), ...loaded.faults, ...onceEach(planned.flatMap(({ plan }) => plan.faults))],
    options,
  );
  const settings = gateSettings(options, flags, theCase.targetPence);
  const result: CompareResult = {
    tool: TOOL,
    inputs: await inputsOf(loaded.sources, wanted),
    caseTitle: theCase.title,
    targetPence: theCase.targetPence,
    comparison,
    gates: planned.flatMap(({ name, plan }) =>
      checkGates(plan, [...loaded.faults, ...plan.faults], settings).map((gate) => ({ option: name, gate })),
    ),
    issues: await place(faults, loaded.sources),
  };
  const report = compareReport(result);
  await deliver(io, report, wanted, loaded, options);
  return closingOf(io, report.checks);
}

/** What is to be said of several options alike is said once; what is only worth knowing of one, in its plan. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const grave = faults.filter(({ severity }) => severity !== 'notice');
  return [...new Map(grave.map((fault) => [`${fault.code} ${fault.message}`, fault])).values()];
}
