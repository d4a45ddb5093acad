import { compare as sideBySide } from '../appraise/compare/compare.ts';
import { NOW, nowBeside } from '../appraise/compare/now.ts';
import type { CompareResult, Option } from '../appraise/compare/result.ts';
import { toldOf } from '../appraise/compare/told.ts';
import { unlike } from '../appraise/compare/unlike.ts';
import { checkGates } from '../appraise/gates.ts';
import { evaluate } from '../model/plan.ts';
import { compareReport } from '../present/compare-report.ts';
import { optionChecks } from '../present/compare/gates.ts';
import { place } from '../read/place.ts';
import { type Compared, loadCompared } from './compared.ts';
import { deliver } from './deliver.ts';
import { type Destinations, destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { endingOf, gateSettings, graver } from './gating.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { refuse } from './refuse.ts';
import { setByFlags, type TypedFlags, typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** Any number of scenarios beside today, and the fewest posts that could go. */
export async function compare(
  io: Io,
  argument: string | undefined,
  options: Options,
  others: readonly string[],
): Promise<number> {
  const wanted = destinations(options);
  const flags = typedFlags(options);
  const words = argument === undefined ? [] : [argument, ...others];
  const loaded = await loadCompared(io, words, options, flags);
  const result = await compared(loaded, options, flags, wanted);
  if (result === null) return refuse(io, loaded, wanted, options);
  await deliver(io, compareReport(result), wanted, loaded, options);
  return endingOf(io, optionChecks(result));
}

async function compared(
  { theCase, scenarios, faults, baseline, sources }: Compared,
  options: Options,
  flags: TypedFlags,
  wanted: Destinations,
): Promise<CompareResult | null> {
  const [first] = scenarios;
  if (theCase === null || first === undefined) return null;
  const settings = gateSettings(options, flags, theCase.targetPence);
  const now = nowBeside(theCase, first, scenarios);
  const found = scenarios.map((scenario) => ({
    name: scenario.name,
    scenario,
    plan: evaluate(theCase, scenario),
  }));
  const compare: Option[] = [
    { name: NOW, scenario: now, plan: evaluate(theCase, now), gates: [] },
    ...found.map((option) => {
      const its = graver([...faults, ...option.plan.faults], options);
      return { ...option, gates: checkGates(option.plan, its, settings) };
    }),
  ];
  const told = toldOf(found.map(({ name, plan }) => ({ name, faults: plan.faults })));
  const all = graver([...unlike(compare, baseline), ...faults, ...told], options);
  return {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase.title,
    overrides: [...setByFlags(flags), ...first.overrides],
    options: compare,
    ...sideBySide(theCase, compare, baseline),
    issues: await place(all, sources),
  };
}
