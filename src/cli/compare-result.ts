import { compare } from '../appraise/compare/compare.ts';
import { NOW, nowBeside } from '../appraise/compare/now.ts';
import type { CompareResult, Option } from '../appraise/compare/result.ts';
import { toldOf } from '../appraise/compare/told.ts';
import { attribution, type Attribution } from '../appraise/why/attribution.ts';
import { unlike } from '../appraise/compare/unlike.ts';
import { checkGates } from '../appraise/gates.ts';
import { evaluate } from '../model/plan.ts';
import type { Scenario } from '../model/scenario.ts';
import { place } from '../read/place.ts';
import { chanceFor, type Drawn } from './chance.ts';
import type { Compared } from './compared.ts';
import type { Destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { gateSettings, graver } from './gating.ts';
import { inputsOf } from './inputs.ts';
import { overridden } from './overridden.ts';
import type { TypedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** Every option evaluated, gated and set beside today; null where the input is refused. */
export async function compareResult(
  { theCase, scenarios, faults, baseline, sources }: Compared,
  options: Options,
  flags: TypedFlags,
  { wanted, drawn }: { readonly wanted: Destinations; readonly drawn: Drawn },
): Promise<CompareResult | null> {
  const [first] = scenarios;
  if (theCase === null || first === undefined) return null;
  const settings = gateSettings(options, flags, theCase.targetPence);
  const now = nowBeside(theCase, first, scenarios);
  const from = [now, ...scenarios].find(({ name }) => name === baseline);
  const whyOf = (after: Scenario): Attribution | null =>
    options.why !== true || from === undefined || after === from
      ? null
      : attribution({ before: { theCase, scenario: from }, after: { theCase, scenario: after } }, flags);
  const found = scenarios.map((scenario, i) => ({
    name: scenario.name,
    scenario,
    plan: evaluate(theCase, scenario),
    chance: drawn.chances[i] ?? null,
  }));
  const beside: Option[] = [
    { name: NOW, scenario: now, plan: evaluate(theCase, now), chance: null, gates: [], why: null },
    ...found.map((option) => {
      const its = graver([...faults, ...option.plan.faults], options);
      const gates = checkGates(option.plan, its, { ...settings, ...chanceFor(option.chance) });
      return { ...option, gates, why: whyOf(option.scenario) };
    }),
  ];
  const told = toldOf(found.map(({ name, plan }) => ({ name, faults: plan.faults })));
  const all = graver([...unlike(beside, baseline), ...faults, ...told, ...drawn.faults], options);
  return {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase.title,
    overrides: overridden(flags, first),
    options: beside,
    ...compare(theCase, beside, baseline),
    issues: await place(all, sources),
  };
}
