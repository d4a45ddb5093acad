import type { Fault } from '../../issue/issue.ts';
import type { Case } from '../../model/case.ts';
import { yearName, financialYearOf } from '../../model/day.ts';
import { assumption } from '../../model/assumption.ts';
import type { Scenario } from '../../model/scenario.ts';
import { breakEvens } from './break-even.ts';
import { chancesOf, type Sampling } from './chance.ts';
import { riskFaults } from './faults.ts';
import { uncertainInputs } from './inputs.ts';
import type { RiskResult } from './result.ts';
import type { Pause } from './simulate.ts';
import { solve, type Asked } from './solve.ts';
import { tornado } from './tornado.ts';

/** What a run of `risk` finds out about an option, apart from where it was read and what gates it has to pass. */
type Found = Pick<
  RiskResult,
  'targetPence' | 'lastYear' | 'uncertain' | 'tornado' | 'breakEvens' | 'chance' | 'solved'
> & { readonly faults: readonly Fault[] };

/** How sure an option is: what it hangs on, how far each of that can go, and how likely all of it goes well. */
export async function riskOf(
  theCase: Case,
  scenario: Scenario,
  { sampling, asked }: { readonly sampling: Sampling; readonly asked: readonly Asked[] },
  pause: Pause,
): Promise<Found> {
  const uncertain = uncertainInputs(theCase, scenario);
  const { targetPence } = theCase;
  const swings = tornado(theCase, scenario, uncertain.ranged);
  const [chance = null] = await chancesOf(theCase, [scenario], sampling, pause);
  return {
    targetPence,
    lastYear: uncertain.ranged.some(({ id }) => id === 'mtfs_years')
      ? null
      : yearName(financialYearOf(scenario.start) + assumption(theCase, scenario, 'mtfs_years') - 1),
    uncertain,
    tornado: swings,
    breakEvens: breakEvens(theCase, scenario, uncertain.ranged),
    chance,
    solved: asked.map((one) => solve(theCase, scenario, one)),
    faults: riskFaults(uncertain, swings, chance, targetPence),
  };
}
