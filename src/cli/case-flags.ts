import { ASSUMPTIONS } from '../model/assumption/table.ts';
import { quote } from '../issue/quote.ts';

import { financialYearOf } from '../model/day.ts';
import { type Override, readOverrides } from '../validate/scenario/overrides.ts';
import type { Options } from './flags.ts';
import type { OpenedCase } from './open-case.ts';
import { UsageError } from './stop.ts';
import type { TypedFlags } from './typed-flags.ts';

/** What --set and --years lay over every scenario of a run. */
export function overridesOf({ set = [], years }: Options): readonly Override[] {
  const { overrides, faults } = readOverrides(set);
  const [first] = faults;
  if (first !== undefined) throw new UsageError(`${first.message} (${first.code}).`, first.hint);
  return years === undefined || years === true ? overrides : [...overrides, ...yearsShown(years)];
}

/** --years sets an assumption, of which somebody who typed it need not know. */
function yearsShown(text: string): readonly Override[] {
  const { overrides, faults } = readOverrides([`mtfs_years=${text}`]);
  const { min, max } = ASSUMPTIONS.mtfs_years;
  if (faults.length > 0)
    throw new UsageError(
      `--years cannot be ${quote(text)}.`,
      `write a whole number from ${min} to ${max}; or, on plan, put the case before it: locplan plan my-case --years`,
    );
  return overrides;
}

/** What the command line says of the case. A locplan.yaml that cannot be read is told as that, not as one that says nothing. */
export function caseFlags(
  folder: string | null,
  { file }: OpenedCase,
  flags: TypedFlags,
): Pick<TypedFlags, 'targetPence' | 'financialYear'> {
  const { targetPence, financialYear, start } = flags;
  const unread = folder !== null && file === null ? 0 : null;
  // Without a case folder the year before a plan's start is the one whose budget it is measured against.
  const yearBefore = folder === null && start !== null ? financialYearOf(start) - 1 : null;
  return { targetPence: targetPence ?? unread, financialYear: financialYear ?? yearBefore ?? unread };
}
