import type { GroupResult, RankedGrouping } from '../appraise/grouping/result.ts';
import { count } from '../present/number.ts';
import { scenarioText } from '../present/scenario-text.ts';
import type { Options } from './flags.ts';
import type { Output } from './io.ts';
import type { Loaded } from './load.ts';
import { UsageError } from './stop.ts';

const SCENARIO_FILE = /\.ya?ml$/i;

/** What `-o` names, told apart: the scenario to write, and files for the result. */
export interface PickedOutput {
  /** Null: no grouping is picked. */
  readonly path: string | null;
  readonly options: Options;
}

/** Reads `--pick` and `-o` together, before any work is done. */
export function pickedOutput(options: Options): PickedOutput {
  const output = options.output ?? [];
  const paths = output.filter((path) => SCENARIO_FILE.test(path));
  const [path = null, second] = paths;
  if (second !== undefined)
    throw new UsageError('-o names two scenario files.', 'one grouping is picked, into one file');
  if (options.pick !== undefined && path === null)
    throw new UsageError('--pick needs a file to write to.', 'name it: -o scenarios/picked.yaml');
  if (options.pick === undefined && path !== null)
    throw new UsageError(`-o ${path} is a scenario, but none is picked.`, 'say which: --pick 1');
  const rest = output.filter((one) => one !== path);
  return { path, options: path === null ? options : { ...options, output: rest } };
}

/** The picked grouping as a scenario that extends the current one; none where no grouping was found. */
export function pickedScenario(
  path: string,
  { picked, pick }: { readonly picked: RankedGrouping | null; readonly pick: number },
  result: GroupResult,
  loaded: Loaded,
): Output[] {
  const { plans, asked, counts } = result;
  if (plans.length === 0) return [];
  if (picked === null) {
    const most = counts.feasible ?? plans.length;
    throw new UsageError(`There is no grouping ${pick} to pick.`, `there are ${most}: pick one of them`);
  }
  const of = counts.feasible === null ? '' : ` of ${counts.feasible}`;
  const localities = count(asked.into, 'locality', 'localities');
  const title = `Grouping ${pick}${of} into ${localities} by ${asked.objectives[0]}`;
  const text = scenarioText({ title, base: baseOf(loaded), localities: picked.localities });
  return [{ path, text }];
}

/** Only a scenario in scenarios/ can be extended. */
function baseOf({ scenario, available }: Loaded): string | null {
  if (scenario === null) return null;
  return scenario.name.split('+').every((name) => available.includes(name)) ? scenario.name : null;
}
