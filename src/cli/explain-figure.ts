import type { ExplainResult } from '../appraise/explained.ts';
import type { Sampling } from '../appraise/risk/chance.ts';
import { foot } from '../model/explain/foot.ts';
import { refsOf } from '../model/explain/refs.ts';
import { explainReport } from '../present/explain-report.ts';
import { place, placesOf } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import { chanceFigureOf, isOfChance } from './explained-chance.ts';
import { baselineOf, differenceOf, figureOf, isSound, loadExplained, type Sound } from './explained.ts';
import { inputsOf } from './inputs.ts';
import { drawFlags } from './draw-flags.ts';
import type { Io } from './io.ts';
import type { Asked } from './load.ts';
import { overridden } from './overridden.ts';
import { refuse } from './refuse.ts';
import { EXIT, UsageError } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** The way from a figure of a plan, or from its difference from a baseline, down to cells and assumptions. */
export async function explainFigure(
  io: Io,
  id: string,
  { argument, options }: Pick<Asked, 'argument' | 'options'>,
): Promise<number> {
  const wanted = destinations(options);
  const sampling = drawFlags(options);
  if (isOfChance(id) && options.baseline !== undefined)
    throw new UsageError(`${id} is a chance, and is explained for one option.`, 'leave out --baseline');
  const asked = { argument, options, flags: typedFlags(options), command: 'plan', keepRows: true } as const;
  const loaded = await loadExplained(io, asked);
  if (!isSound(loaded)) return refuse(io, loaded, wanted, options);
  const against = await baselineOf(io, loaded, asked);
  if (against !== null && !isSound(against)) return refuse(io, against, wanted, options);
  const sources = against?.sources ?? loaded.sources;
  const result: ExplainResult = {
    ...(await explained(io, id, { loaded, against, sampling })),
    inputs: await inputsOf(sources, wanted),
    overrides: overridden(asked.flags, loaded.scenario),
  };
  await deliver(io, explainReport(result), wanted, loaded, options);
  // Whatever the model computed and its explanation cannot reach is for nobody to rely on.
  return result.footing.difference === 0 ? EXIT.ok : EXIT.gateFailed;
}

async function explained(
  io: Io,
  id: string,
  {
    loaded,
    against,
    sampling,
  }: { readonly loaded: Sound; readonly against: Sound | null; readonly sampling: Sampling },
): Promise<Omit<ExplainResult, 'inputs' | 'overrides'>> {
  const found = isOfChance(id) ? await chanceFigureOf(io, loaded, id, sampling) : figureOf(loaded, id);
  const root = against === null ? found.root : differenceOf(found, against);
  return {
    tool: TOOL,
    caseTitle: loaded.theCase.title,
    scenario: found.plan.scenario,
    baseline: against?.scenario.name ?? null,
    figure: id,
    root,
    footing: foot(root),
    places: await placesOf(refsOf(root), (against ?? loaded).sources),
    issues: await place([...loaded.faults, ...found.plan.faults], loaded.sources),
  };
}
