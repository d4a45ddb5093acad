import * as z from 'zod/mini';
import { FUNDED_BY } from '../../model/scenario.ts';
import { money } from './shapes.ts';
import { maybe, told } from './told.ts';

const number = (least: number, most: number, words: { is: string; means: string }) =>
  told(z.number().check(z.minimum(least), z.maximum(most)), words);

/** An amount, or what it is at least, most likely and at most. */
const estimate = (means: string) =>
  told(
    z.union([
      z.number(),
      z.string(),
      z.strictObject({
        low: money('At least.'),
        central: money('Most likely.'),
        high: money('At most.'),
      }),
    ]),
    { is: 'pounds, or { low: 10000, central: 15000, high: 22000 }', means },
  );

/** What pays for something that is spent once. */
export const fundedBy = told(z.enum(FUNDED_BY), {
  is: `one of ${FUNDED_BY.join(', ')}`,
  means: 'What pays for it.',
});

const scheme = told(
  z.strictObject({
    multiplier: maybe(
      number(0, 10, {
        is: 'a number from 0 to 10',
        means: 'Of the statutory weeks; 1 when left out. Nobody is paid less than the statutory sum.',
      }),
    ),
    weeks_cap: maybe(
      told(z.union([z.literal('none'), z.number().check(z.minimum(0), z.maximum(200))]), {
        is: 'a number of weeks, or none',
        means: 'The most statutory weeks that count, before they are multiplied; 30 when left out.',
      }),
    ),
    pay: maybe(
      told(z.enum(['actual', 'capped']), {
        is: 'one of actual, capped',
        means: "A week's pay as it is, or up to the statutory limit; capped when left out.",
      }),
    ),
  }),
  {
    is: 'a scheme such as { multiplier: 1.8, pay: actual }',
    means: "The council's redundancy scheme; the statutory one when left out.",
  },
);

/** `leaving` of a scenario (model.md §9). */
export const leavingShape = told(
  z.strictObject({
    scheme: maybe(scheme),
    date: maybe(
      told(z.string(), {
        is: 'a date such as 2013-03-31',
        means: 'The last day of service; the day before the start when left out.',
      }),
    ),
    pension_strain: maybe(
      estimate('What the pension fund quotes for early retirements, in pounds, all of them.'),
    ),
    mean_cost: maybe(
      estimate('Redundancy of one leaver in pounds, where people.csv does not say age and service.'),
    ),
    pay_protection: maybe(
      told(
        z.strictObject({
          per_post: money('Pounds a year for each who is redeployed.'),
          years: told(
            z.array(number(0, 1, { is: 'a share from 0 to 1', means: 'Of per_post in that year.' })),
            { is: 'a list of shares, such as [1, 0.5]', means: 'The share of year 1, 2, …' },
          ),
        }),
        {
          is: 'pay protection such as { per_post: 4000, years: [1, 0.5] }',
          means: 'Old pay that those who are redeployed keep for a time.',
        },
      ),
    ),
    year: maybe(
      told(z.int().check(z.minimum(0), z.maximum(50)), {
        is: 'the number of a year, 0 or more',
        means: 'The year of the plan that bears the cost; that in which notice is given when left out.',
      }),
    ),
    funded_by: maybe(fundedBy),
  }),
  {
    is: 'how people leave, such as { mean_cost: 14000, funded_by: reserve }',
    means: 'How those whose posts go leave, what that costs and what pays for it.',
  },
);

export type LeavingData = z.infer<typeof leavingShape>;
