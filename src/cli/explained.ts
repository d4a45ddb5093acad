import { NOW, nowBeside } from '../appraise/compare/now.ts';
import { differenceStep } from '../model/explain/difference.ts';
import { explainer } from '../model/explain/explain.ts';
import type { Step } from '../model/explain/step.ts';
import { figuresOf } from '../model/figures.ts';
import { evaluate, type Plan } from '../model/plan.ts';
import type { Io } from './io.ts';
import { type Asked, load, type Loaded } from './load.ts';
import { UsageError } from './stop.ts';
import { unknownWord } from './unknown-word.ts';

/** A run whose input was not refused. */
export type Sound = Loaded & { readonly [K in 'theCase' | 'scenario']: NonNullable<Loaded[K]> };

/** Whether nothing of a run's input was refused. */
export function isSound(loaded: Loaded): loaded is Sound {
  return loaded.theCase !== null && loaded.scenario !== null;
}

/** The run whose figures are explained: of a scenario, or of `now`. */
export async function loadExplained(io: Io, asked: Asked): Promise<Loaded> {
  const { scenario, ...options } = asked.options;
  if (scenario !== NOW) return load(io, asked);
  const loaded = await load(io, { ...asked, options: { ...options, quiet: true } });
  return isSound(loaded) ? asToday(loaded) : loaded;
}

/** Today as `compare` has it, so that both tell of the same figures. */
const asToday = (loaded: Sound): Loaded => ({
  ...loaded,
  scenario: nowBeside(loaded.theCase, loaded.scenario, [loaded.scenario]),
});

/** A figure of a plan, with the plan. */
interface Found {
  readonly root: Step;
  readonly plan: Plan;
}

/** The explanation of a figure. Stops at an id that the plan does not have, with the near one. */
export function figureOf({ theCase, scenario }: Pick<Sound, 'theCase' | 'scenario'>, id: string): Found {
  const plan = evaluate(theCase, scenario);
  const root = explainer(theCase, scenario, plan)(id);
  if (root !== null) return { root, plan };
  throw unknownWord(
    id,
    figuresOf(plan).map((figure) => figure.id),
  );
}

/** The run that differences are taken from, which has every file of both: `now`, or another scenario. */
export async function baselineOf(io: Io, loaded: Sound, asked: Asked): Promise<Loaded | null> {
  const { baseline: name, quiet = true, ...options } = asked.options;
  if (name === undefined) return null;
  if (name === NOW) return asToday(loaded);
  const there = await load(io, { ...asked, options: { ...options, quiet, scenario: name } });
  const files = new Map([...loaded.sources, ...there.sources].map((source) => [source.file, source]));
  return { ...there, sources: [...files.values()] };
}

/** The figure less that of the baseline. Stops at one that the baseline does not have, or that is yes or no. */
export function differenceOf({ root, plan }: Found, { theCase, scenario }: Sound): Step {
  const id = root.label;
  if (typeof root.value === 'boolean')
    throw new UsageError(`${id} is yes or no, and has no difference.`, 'leave out --baseline');
  const there = explainer(theCase, scenario, evaluate(theCase, scenario))(id);
  if (there === null)
    throw new UsageError(
      `${scenario.name} has no figure ${id}.`,
      'name a baseline that has it: the same localities, and the same points of access, prices or leaving where it is of those',
    );
  return differenceStep(
    { step: root, scenario: plan.scenario.name },
    { step: there, scenario: scenario.name },
  );
}
