import { checkClaims } from '../appraise/claims.ts';
import { checkGates } from '../appraise/gates.ts';
import type { CheckResult } from '../appraise/result.ts';
import type { Fault } from '../issue/issue.ts';
import { evaluate, type Plan } from '../model/plan.ts';
import { checkReport } from '../present/issue-report.ts';
import { place } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { closing, gateSettings, graver } from './gating.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { load, type Loaded } from './load.ts';
import { EXIT } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** Validates every input, every scenario among them, and reconciles staffing to budget. All that is wrong at once. */
export async function check(io: Io, argument: string | undefined, options: Options): Promise<number> {
  const wanted = destinations(options);
  const flags = typedFlags(options);
  const loaded = await load(io, { argument, options, flags, command: 'check' });
  const { theCase, scenario, sources } = loaded;
  const plan = theCase === null || scenario === null ? null : evaluate(theCase, scenario);
  const faults = graver([...loaded.faults, ...(plan === null ? [] : ofInputs(loaded, plan))], options);
  const gates = plan === null ? [] : checkGates(plan, faults, gateSettings(options, flags, 0));
  const result: CheckResult = {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase?.title ?? '',
    reconciliation: plan?.reconciliation ?? null,
    gates,
    issues: await place(faults, sources),
  };
  await deliver(io, checkReport(result), wanted, loaded, options);
  return plan === null ? EXIT.refused : closing(io, gates);
}

/** What running the scenario tells about the inputs, and not about the plan. */
function ofInputs({ theCase }: Loaded, plan: Plan): readonly Fault[] {
  const reconciliation = plan.faults.filter(({ code }) => code === 'reconciliation-difference');
  return [...reconciliation, ...checkClaims(theCase?.claims ?? [], plan).faults];
}
