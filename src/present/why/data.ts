import type { Attribution } from '../../appraise/why/attribution.ts';
import type { Tidy } from '../report.ts';
import { tidyPence, tidyValue } from '../tidy.ts';

/** Why two scenarios differ, in full precision; null where that was not asked or cannot be told. */
export function whyData(why: Attribution | null): unknown {
  if (why === null) return null;
  const { before, after, method, orders, seed, recurringPence, worstCaseload, noCaseload, inputs } = why;
  return {
    before,
    after,
    method,
    orders,
    seed,
    recurringPence: { before: recurringPence.before, after: recurringPence.after },
    worstCaseload: { before: worstCaseload.before, after: worstCaseload.after },
    noCaseload,
    inputs: inputs.map((input) => ({
      input: input.input,
      is: input.is,
      before: input.before,
      after: input.after,
      along: input.along,
      recurringPence: input.recurringPence,
      worstCaseload: input.worstCaseload,
      standardError:
        input.standardError === null
          ? null
          : {
              recurringPence: input.standardError.recurringPence,
              worstCaseload: input.standardError.worstCaseload,
            },
    })),
  };
}

/** One share: the figure's id, what it is of, its unit. */
interface TidyShare {
  readonly figure: string;
  readonly difference: Tidy['rows'][number][number];
  readonly unit: string;
}

/** The shares as rows of a table for scripts: those of a figure add up to its difference. */
export function tidyShares(why: Attribution | null): readonly TidyShare[] {
  if (why === null) return [];
  return [
    ...why.inputs.map(({ input, recurringPence }) => ({
      figure: `why.savings.recurring.${input}`,
      difference: tidyPence(recurringPence),
      unit: 'pounds',
    })),
    ...why.inputs.flatMap(({ input, worstCaseload }) =>
      worstCaseload === null
        ? []
        : [
            {
              figure: `why.caseload.worst.${input}`,
              difference: tidyValue(worstCaseload, 'families per FTE'),
              unit: 'families per FTE',
            },
          ],
    ),
  ];
}
