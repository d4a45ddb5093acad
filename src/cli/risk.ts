import { riskOf } from '../appraise/risk/risk.ts';
import type { RiskResult } from '../appraise/risk/result.ts';
import { checkGates } from '../appraise/gates.ts';
import { evaluate } from '../model/plan.ts';
import { riskReport } from '../present/risk-report.ts';
import { place } from '../read/place.ts';
import { chanceFor } from './chance.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import { drawFlags } from './draw-flags.ts';
import type { Options } from './flags.ts';
import { closing, gateSettings, graver } from './gating.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { overridden } from './overridden.ts';
import { refuse } from './refuse.ts';
import { searching } from './searching.ts';
import { askedOf, solveFlags } from './solve-flags.ts';
import { EXIT } from './stop.ts';
import { timeFlag } from './time-flag.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** How sure an option is: what it hangs on, how far that can go, and the chance that the target is met. */
export async function risk(io: Io, argument: string | undefined, options: Options): Promise<number> {
  const wanted = destinations(options);
  const flags = typedFlags(options);
  const sampling = drawFlags(options);
  const solving = solveFlags(options);
  const time = timeFlag(options);
  const loaded = await load(io, { argument, options, flags, command: 'risk' });
  const { theCase, scenario, sources } = loaded;
  if (theCase === null || scenario === null) return refuse(io, loaded, wanted, options);
  const asked = askedOf(theCase, scenario, solving);
  const { found, isInterrupted } = await searching(io, time, ({ pause }) =>
    riskOf(theCase, scenario, { sampling, asked }, pause),
  );
  const { faults: own, ...risks } = found;
  const plan = evaluate(theCase, scenario);
  const faults = graver([...loaded.faults, ...plan.faults, ...own], options);
  const result: RiskResult = {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase.title,
    overrides: overridden(flags, scenario),
    scenario: plan.scenario,
    areas: theCase.areas.length,
    localities: scenario.localities.length,
    delivery: { towardsTargetPence: plan.savings.towardsTargetPence, rate: plan.delivery.rate },
    ...risks,
    gates: checkGates(plan, faults, {
      ...gateSettings(options, flags, theCase.targetPence),
      ...chanceFor(found.chance),
    }),
    issues: await place(faults, sources),
  };
  await deliver(io, riskReport(result), wanted, loaded, options);
  const code = closing(io, result.gates);
  return isInterrupted ? EXIT.interrupted : code;
}
