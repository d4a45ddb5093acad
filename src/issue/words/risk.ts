import { words } from '../issue.ts';
import { list } from '../list.ts';
import { fixed, pounds } from '../number.ts';

/** What should be known of a chance, or keeps it from being worked out. */
export const riskWords = {
  'assumption-moves-nothing': words({
    severity: 'notice',
    says: ({ ids }: { ids: readonly string[] }) =>
      ids.length === 1
        ? `${ids[0]} moves neither the saving nor the caseload of this plan, at either end of its range`
        : `${list(ids)} move neither the saving nor the caseload of this plan, at either end of their ranges`,
    hint: () => '',
    means:
      'An assumption has low and high, and at both of them the recurring saving and the highest caseload of this plan are the same, whether the others are as planned, at their lows or at their highs.',
    mend: 'Nothing need be done. If it should move something, see whether the plan has what it is about: a role with a rule, a budget line that falls, families whose lead moves.',
  }),
  'target-out-of-reach': words({
    severity: 'warning',
    says: (p: { bestPence: number; targetPence: number }) =>
      `However the ranges fall, the saving never reaches the target of ${pounds(p.targetPence)}: at best it is ${pounds(p.bestPence)}`,
    hint: () => 'change the option or the target: no range would help',
    means:
      'With every assumption at the end of its range that helps most, the recurring saving is still below the target, so that the chance of meeting it is nil.',
    mend: 'Look for an option that saves more, or lower the target. See also whether the ranges are wider on one side than anybody meant.',
  }),
  'no-ranges': words({
    severity: 'notice',
    says: () =>
      'No assumption has low and high, so there is nothing that chance could move: give some in assumptions.csv',
    hint: () =>
      'give low and high in assumptions.csv, for example a row "vacancy_factor,0,0,0.04" under id,value,low,high',
    means:
      'How sure a saving is follows from how far its assumptions could be from their values, and the case says so of none.',
    mend: 'Fill in low and high in assumptions.csv for what the saving rests on: pension that is still paid, the vacancy factor, the price of planned posts, lines that may not fall, a later start. `locplan schema assumptions` names each with a range that it well may have.',
  }),
  'draws-interrupted': words({
    severity: 'warning',
    says: (p: { drawn: number; asked: number }) =>
      `Stopped after ${fixed(p.drawn, 0)} of ${fixed(p.asked, 0)} draws: the result is of those`,
    hint: () => 'run it again with fewer --draws for a result that repeats',
    means:
      'The run was interrupted while it drew. What was drawn until then is a sound sample, only a smaller one, and where it stopped depends on the machine.',
    mend: 'Run it again with as many --draws as there is time for.',
  }),
  'range-held': words({
    severity: 'notice',
    says: ({ ids }: { ids: readonly string[] }) =>
      ids.length === 1
        ? `The option sets ${ids[0]} without low and high, so it stays at its value`
        : `The option sets ${list(ids)} without low and high, so they stay at their values`,
    hint: () => 'give low and high beside the value in the scenario where it is not a choice',
    means:
      'A value that a scenario or --set gives is a choice of the option and holds, also where assumptions.csv has a range for the assumption: that range is around another value.',
    mend: 'Nothing need be done where the option decides the value. Where it only expects it, give low and high beside value in the scenario.',
  }),
};
