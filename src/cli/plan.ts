import { checkClaims } from '../appraise/claims.ts';
import { checkGates } from '../appraise/gates.ts';
import { rankOf } from '../appraise/grouping/rank.ts';
import type { PlanResult } from '../appraise/result.ts';
import { switchingValues } from '../appraise/risk/switching.ts';
import { assumptionsInForce } from '../model/assumption.ts';
import { evaluate } from '../model/plan.ts';
import { planReport } from '../present/plan-report.ts';
import { screenSections } from '../present/screens.ts';
import { place } from '../read/place.ts';
import { chanceBeside, chanceFor, type Drawn } from './chance.ts';
import { deliver } from './deliver.ts';
import { type Destinations, destinations } from './destinations.ts';
import { drawFlags } from './draw-flags.ts';
import type { Options } from './flags.ts';
import { closing, gateSettings, graver } from './gating.ts';
import { groundOf } from './ground.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { type Asked, load, type Loaded } from './load.ts';
import { overridden } from './overridden.ts';
import { refuse } from './refuse.ts';
import { shellWord } from './shell-word.ts';
import { EXIT } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** What one scenario costs, saves and carries: the main job. */
export async function plan(io: Io, argument: string | undefined, options: Options): Promise<number> {
  const wanted = destinations(options, true);
  const asked = { argument, options, flags: typedFlags(options), command: 'plan' } as const;
  const sampling = drawFlags(options);
  const loaded = await load(io, asked);
  const { theCase, scenario } = loaded;
  const scenarios = scenario === null ? [] : [scenario];
  const drawn = await chanceBeside(io, { theCase, scenarios }, sampling);
  const result = await planned(loaded, asked, { wanted, drawn });
  if (result === null) return refuse(io, loaded, wanted, options);
  // --years 6 says how many years there are; --years alone asks for more of each.
  const screens = await screenSections(result, (screen) => options[screen] === true);
  await deliver(io, planReport(result, suggestions(loaded), screens), wanted, loaded, options);
  const code = closing(io, result.gates);
  return drawn.isInterrupted ? EXIT.interrupted : code;
}

async function planned(
  loaded: Loaded,
  { options, flags }: Asked,
  { wanted, drawn }: { readonly wanted: Destinations; readonly drawn: Drawn },
): Promise<PlanResult | null> {
  const { theCase, scenario, sources } = loaded;
  if (theCase === null || scenario === null) return null;
  const found = evaluate(theCase, scenario);
  const [chance = null] = drawn.chances;
  const claims = checkClaims(theCase.claims, found);
  const faults = graver([...loaded.faults, ...found.faults, ...claims.faults, ...drawn.faults], options);
  return {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase.title,
    overrides: overridden(flags, scenario),
    plan: found,
    assumptions: assumptionsInForce(theCase, scenario),
    areaNames: new Map(theCase.areas.map(({ id, name }) => [id, name])),
    ranking: rankOf(groundOf({ ...loaded, yours: null, borders: theCase.borders ?? [] })),
    chance,
    switching: switchingValues(theCase, scenario),
    claims: claims.checks,
    gates: checkGates(found, faults, {
      ...gateSettings(options, flags, theCase.targetPence),
      ...chanceFor(chance),
    }),
    issues: await place(faults, sources),
  };
}

/** The commands that lead on from this plan. */
function suggestions({ available, scenario, command }: Loaded): string[] {
  const other = available.find((name) => name !== scenario?.name);
  return other === undefined ? [] : [`${command} -s ${shellWord(other)}`];
}
