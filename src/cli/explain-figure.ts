import type { ExplainResult } from '../appraise/explained.ts';
import { explainer } from '../model/explain/explain.ts';
import { foot } from '../model/explain/foot.ts';
import { refsOf } from '../model/explain/refs.ts';
import { figuresOf } from '../model/figures.ts';
import { evaluate } from '../model/plan.ts';
import { explainReport } from '../present/explain-report.ts';
import { place, placesOf } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations, type Destinations } from './destinations.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { type Asked, load, type Loaded } from './load.ts';
import { overridden } from './overridden.ts';
import { refuse } from './refuse.ts';
import { EXIT } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { unknownWord } from './unknown-word.ts';
import { TOOL } from './version.ts';

/** The way from a figure of a plan down to cells and assumptions. */
export async function explainFigure(
  io: Io,
  id: string,
  { argument, options }: Pick<Asked, 'argument' | 'options'>,
): Promise<number> {
  const wanted = destinations(options);
  const asked = { argument, options, flags: typedFlags(options), command: 'plan', keepRows: true } as const;
  const loaded = await load(io, asked);
  const result = await explained(loaded, id, asked, wanted);
  if (result === null) return refuse(io, loaded, wanted, options);
  await deliver(io, explainReport(result), wanted, loaded, options);
  // Whatever the model computed and its explanation cannot reach is for nobody to rely on.
  return result.footing.difference === 0 ? EXIT.ok : EXIT.gateFailed;
}

async function explained(
  { theCase, scenario, sources, faults }: Loaded,
  id: string,
  { flags }: Asked,
  wanted: Destinations,
): Promise<ExplainResult | null> {
  if (theCase === null || scenario === null) return null;
  const plan = evaluate(theCase, scenario);
  const root = explainer(theCase, scenario, plan)(id);
  if (root === null)
    throw unknownWord(
      id,
      figuresOf(plan).map((figure) => figure.id),
    );
  return {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: theCase.title,
    overrides: overridden(flags, scenario),
    scenario: plan.scenario,
    root,
    footing: foot(root),
    places: await placesOf(refsOf(root), sources),
    issues: await place([...faults, ...plan.faults], sources),
  };
}
