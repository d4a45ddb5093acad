import { answer } from '../appraise/grouping/answer.ts';
import { unmeasuredFaults } from '../appraise/grouping/measured.ts';
import type { GroupResult } from '../appraise/grouping/result.ts';
import { savingOf } from '../appraise/grouping/saving.ts';
import { termsOf } from '../appraise/grouping/terms.ts';
import { groupReport } from '../present/group-report.ts';
import { place } from '../read/place.ts';
import { deliver } from './deliver.ts';
import { destinations } from './destinations.ts';
import type { Options } from './flags.ts';
import { groundOf, refuseUnknownAreas } from './ground.ts';
import { withBorders } from './group-borders.ts';
import { groupFlags } from './group-flags.ts';
import { withStart } from './group-from.ts';
import { pickedOutput, pickedScenario } from './group-pick.ts';
import { questionOf } from './group-question.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';
import { load } from './load.ts';
import { refuse } from './refuse.ts';
import { searching } from './searching.ts';
import { EXIT } from './stop.ts';
import { typedFlags } from './typed-flags.ts';
import { TOOL } from './version.ts';

/** The best groupings of the areas, how sure that is, and where yours stands among them. */
export async function group(io: Io, argument: string | undefined, options: Options): Promise<number> {
  const output = pickedOutput(options);
  const wanted = destinations(output.options);
  const flags = groupFlags(options);
  const typed = typedFlags(options);
  const asking = { argument, options, flags: typed, command: 'group', weight: flags.weight } as const;
  const loaded = await withBorders(await withStart(io, options.from, await load(io, asking)), flags);
  if (loaded.faults.some(({ severity }) => severity === 'error')) return refuse(io, loaded, wanted, options);
  refuseUnknownAreas(loaded, flags);
  const ground = groundOf(loaded);
  const { question, asked } = questionOf(flags, ground, loaded.known.weights);
  const {
    found: { faults, picked, ...found },
    isInterrupted,
  } = await searching(io, flags.time, (host) => answer(ground, question, asked, host));
  const remarks = unmeasuredFaults(ground, asked.problem, flags.weight);
  const result: GroupResult = {
    tool: TOOL,
    inputs: await inputsOf(loaded.sources, wanted),
    caseTitle: loaded.theCase?.title ?? '',
    asked: termsOf(question),
    ...found,
    leavesReleasedOut: ground.scenario?.useReleasedCapacity === true,
    saving: savingOf(ground, found.plans[0]?.localities),
    issues: await place([...faults, ...remarks, ...loaded.faults], loaded.sources),
  };
  const { path } = output;
  const { pick } = question;
  const also = path === null || pick === null ? [] : pickedScenario(path, { picked, pick }, result, loaded);
  await deliver(io, groupReport(result, []), { ...wanted, also }, loaded, options);
  return isInterrupted ? EXIT.interrupted : EXITS[result.status];
}

/** A list that a script finds empty is no success. */
const EXITS: Readonly<Record<GroupResult['status'], number>> = {
  'proven-optimal': EXIT.ok,
  within: EXIT.ok,
  'no-bound': EXIT.ok,
  infeasible: EXIT.noAnswer,
  'none-found': EXIT.gateFailed,
};
