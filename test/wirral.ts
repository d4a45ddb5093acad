import { join } from 'node:path';
import type { Options } from '../src/cli/flags.ts';
import { load } from '../src/cli/load.ts';
import { realIo } from '../src/cli/real-io.ts';
import { typedFlags } from '../src/cli/typed-flags.ts';
import type { Case } from '../src/model/case.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { root } from './run-locplan.ts';

/** A case of fixtures/ with one of its scenarios, read and validated as the command does. */
export async function fixture(
  folder: string,
  scenario?: string,
  files: Options = {},
): Promise<{ theCase: Case; scenario: Scenario }> {
  const options = { ...files, ...(scenario === undefined ? {} : { scenario }) };
  const argument = join(root, 'fixtures', folder);
  const loaded = await load(realIo(), {
    argument,
    options,
    flags: typedFlags(options),
    command: 'plan',
  });
  if (loaded.theCase === null || loaded.scenario === null) throw new Error(JSON.stringify(loaded.faults));
  return { theCase: loaded.theCase, scenario: loaded.scenario };
}
