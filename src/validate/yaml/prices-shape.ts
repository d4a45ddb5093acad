import * as z from 'zod/mini';
import { money, yesNo } from './shapes.ts';
import { maybe, told } from './told.ts';

const rate = told(z.union([z.number(), z.string()]), { is: 'a rate such as 2.5%' });

/** The keys of locplan.yaml that ask for the prices of later years (model.md §4). */
export const pricesKeys = {
  pay_awards: maybe(
    told(
      z.record(
        z.string(),
        told(z.union([z.number(), z.string()]), {
          is: 'a percentage such as 3%, or pounds for each FTE such as "£1,290", in quotes where it has a comma',
        }),
      ),
      {
        is: 'years with pay awards, such as 2027/28: 3%',
        means:
          "Pay awards of the years after the budget's: a percentage, or pounds a year for each FTE. A year left out has none.",
      },
    ),
  ),
  inflation: maybe(
    told(
      z.record(
        z.string(),
        told(z.union([z.number(), z.string(), z.record(z.string(), rate)]), {
          is: 'a rate such as 2.5%, or years with rates such as { 2027/28: 4% }',
        }),
      ),
      {
        is: 'subjective groups with rates, such as transport: 2.5%',
        means:
          'How the budget lines of a subjective group rise: every year, or by year. One left out does not.',
      },
    ),
  ),
  pension_rates: maybe(
    told(z.record(z.string(), rate), {
      is: 'years with rates, such as 2027/28: 19.2%',
      means: "Employer's pension contribution, a share of pay, by year; the last one given holds on.",
    }),
  ),
  employer_ni: maybe(
    told(
      z.record(
        z.string(),
        told(
          z.strictObject({ rate, threshold: money('Pounds a year that are free of it, for each contract.') }),
          {
            is: 'a rate and a threshold, such as { rate: 15%, threshold: 5000 }',
          },
        ),
      ),
      {
        is: 'years with employer National Insurance, such as 2027/28: { rate: 15%, threshold: 5000 }',
        means: 'Employer National Insurance of years that the built-in table does not have, or in its place.',
      },
    ),
  ),
  contracted_out: maybe(
    yesNo('Whether posts with a pension had the contracted-out rebate, to 2015/16; yes when left out.'),
  ),
  apprenticeship_levy: maybe(
    yesNo(
      'Whether 0.5% of pay is added in the years from 2017/18; no when left out. Only where employer_other does not hold it.',
    ),
  ),
};
