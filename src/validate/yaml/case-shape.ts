import * as z from 'zod/mini';
import { pricesKeys } from './prices-shape.ts';
import { FUNDINGS } from '../../model/case.ts';
import { correlations } from './range-shape.ts';
import { money, text } from './shapes.ts';
import { maybe, told } from './told.ts';

/** A code of the ledger; what is written in digits alone keeps its noughts. */
const code = (means: string) =>
  // A number is read as one, and a code such as 1.10 would lose its nought.
  told(z.union([z.string().check(z.minLength(1)), z.int()]), {
    is: 'a code, in quotes where it is digits',
    means,
  });

/** locplan.yaml (model.md §2). */
export const caseShape = told(
  z.strictObject({
    title: text('What is being decided.'),
    financial_year: maybe(
      told(z.union([z.string(), z.number()]), {
        is: 'a financial year such as 2012/13',
        means: 'The year of the budget, and the price basis.',
      }),
    ),
    target: maybe(money('The recurring saving wanted, in pounds a year.')),
    target_funding: maybe(
      told(z.union([z.string(), z.array(z.string())]), {
        is: `one or a list of ${FUNDINGS.join(', ')}`,
        means: 'Whose saving counts towards the target; general_fund when left out.',
      }),
    ),
    savings_code: maybe(
      told(
        z.strictObject({
          cost_centre: code('The cost centre that the saving is moved to.'),
          account: code('The account that the saving is moved to.'),
        }),
        {
          is: 'codes such as { cost_centre: SAV01, account: 9000 }',
          means: 'What the budget journal moves the saving to.',
        },
      ),
    ),
    scenario: maybe(text('The scenario that runs when none is named.')),
    claims: maybe(
      told(
        z.array(
          told(
            z.strictObject({
              figure: text('The id of a figure, as `locplan schema figures` lists them.'),
              says: told(z.union([z.number(), z.string()]), {
                is: 'a number',
                means: 'What the paper says, in pounds or FTE.',
              }),
              to_nearest: maybe(
                told(z.number().check(z.gt(0)), {
                  is: 'a number above 0',
                  means: 'The paper rounds to the nearest of this.',
                }),
              ),
              source: maybe(text('Where it says so.')),
            }),
            { is: 'a claim such as { figure: savings.pay, says: 200000 }' },
          ),
        ),
        { is: 'a list of claims', means: 'Figures that a paper publishes, to be held against the model.' },
      ),
    ),
    access_role: maybe(
      text('The role whose posts answer contacts; left out, the coordinators that the plan changes.'),
    ),
    correlations: maybe(correlations),
    caution: maybe(text('What every reader of the results should know.')),
    decision_date: maybe(
      told(z.string(), { is: 'a date such as 2013-03-01', means: 'When the decision is taken.' }),
    ),
    ...pricesKeys,
  }),
  {
    is: 'keys with values, such as "title: Four localities"',
    means: 'What is being decided, and the figures that the option paper publishes.',
  },
);

export type CaseData = z.infer<typeof caseShape>;
