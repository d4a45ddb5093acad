import { answer } from '../appraise/grouping/answer.ts';
import type { Ground } from '../appraise/grouping/ground.ts';
import type { GroupingQuestion } from '../appraise/grouping/question.ts';
import type { GroupResult } from '../appraise/grouping/result.ts';
import { groupReport } from '../present/group-report.ts';
import { place } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { groundOf, refuseUnknownAreas } from './ground.ts';
import { groupFlags, type GroupFlags } from './group-flags.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { load, type Loaded } from './load.ts';
import { refuse } from './refuse.ts';
import { EXIT, UsageError } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** The best groupings of the areas, how sure that is, and where yours stands among them. */
export async function group(io: Io, argument: string | undefined, options: Options): Promise<number> {
  const wanted = destinations(options);
  const asked = groupFlags(options);
  const flags = typedFlags(options);
  const loaded = await load(io, { argument, options, flags, command: 'group', weight: asked.weight });
  const isRefused = loaded.faults.some(({ severity }) => severity === 'error');
  if (isRefused) return refuse(io, loaded, wanted, options);
  refuseUnknownAreas(loaded, asked);
  const ground = groundOf(loaded, loaded.known.borders ?? []);
  const question = questionOf(asked, ground, loaded);
  const { faults, ...found } = await answer(ground, question);
  const result: GroupResult = {
    tool: TOOL,
    inputs: await inputsOf(loaded.sources, wanted),
    caseTitle: loaded.theCase?.title ?? '',
    asked: {
      into: question.into,
      weight: question.weight.name,
      within: question.within,
      objectives: question.objectives,
      rules: [],
      respectBarriers: question.respectBarriers,
      seed: question.seed,
    },
    ...found,
    saving: null,
    issues: await place([...faults, ...loaded.faults], loaded.sources),
  };
  await deliver(io, groupReport(result, []), wanted, loaded, options);
  return EXIT.ok;
}

function questionOf(asked: GroupFlags, ground: Ground, { known }: Loaded): GroupingQuestion {
  const into = asked.into ?? ground.scenario?.localities.length;
  if (into === undefined) throw new UsageError('--into is missing.', 'say how many localities: --into 4');
  return {
    ...asked,
    into,
    weight: { name: asked.weight, of: known.weights },
    objectives: asked.objectives ?? ['inertia', 'balance'],
  };
}
