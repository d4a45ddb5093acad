import type { ExplainResult } from '../appraise/explained.ts';
import { foot } from '../model/explain/foot.ts';
import { refsOf } from '../model/explain/refs.ts';
import { explainReport } from '../present/explain-report.ts';
import { place, placesOf } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import { differenceOf, figureOf, isSound, type Sound, today } from './explained.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { type Asked, load, type Loaded } from './load.ts';
import { overridden } from './overridden.ts';
import { refuse } from './refuse.ts';
import { EXIT } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** The way from a figure of a plan, or from its difference from a baseline, down to cells and assumptions. */
export async function explainFigure(
  io: Io,
  id: string,
  { argument, options }: Pick<Asked, 'argument' | 'options'>,
): Promise<number> {
  const wanted = destinations(options);
  const asked = { argument, options, flags: typedFlags(options), command: 'plan', keepRows: true } as const;
  const loaded = await load(io, asked);
  if (!isSound(loaded)) return refuse(io, loaded, wanted, options);
  const against = await baselineOf(io, loaded, asked);
  if (against !== null && !isSound(against)) return refuse(io, against, wanted, options);
  const found = figureOf(loaded, id);
  const root = against === null ? found.root : differenceOf(found, against);
  const sources = against === null ? loaded.sources : against.sources;
  const result: ExplainResult = {
    tool: TOOL,
    inputs: await inputsOf(sources, wanted),
    caseTitle: loaded.theCase.title,
    overrides: overridden(asked.flags, loaded.scenario),
    scenario: found.plan.scenario,
    baseline: against?.scenario.name ?? null,
    figure: id,
    root,
    footing: foot(root),
    places: await placesOf(refsOf(root), sources),
    issues: await place([...loaded.faults, ...found.plan.faults], sources),
  };
  await deliver(io, explainReport(result), wanted, loaded, options);
  // Whatever the model computed and its explanation cannot reach is for nobody to rely on.
  return result.footing.difference === 0 ? EXIT.ok : EXIT.gateFailed;
}

/** The run that differences are taken from, which has every file of both: `now`, or another scenario. */
async function baselineOf(io: Io, loaded: Sound, asked: Asked): Promise<Loaded | null> {
  const { baseline, quiet = true, ...options } = asked.options;
  if (baseline === undefined) return null;
  if (baseline === 'now') return today(loaded);
  const there = await load(io, { ...asked, options: { ...options, quiet, scenario: baseline } });
  const files = new Map([...loaded.sources, ...there.sources].map((source) => [source.file, source]));
  return { ...there, sources: [...files.values()] };
}
