import * as z from 'zod/mini';
import { SHAPES } from '../../model/range.ts';
import { text } from './shapes.ts';
import { maybe, told } from './told.ts';

const bound = (means: string) => maybe(told(z.union([z.number(), z.string()]), { is: 'a number', means }));

/** Between what an assumption of a scenario could be, as in the assumption log. */
export const rangeKeys = {
  low: bound('The least it could well be; without low and high it stays at its value.'),
  high: bound('The most it could well be.'),
  distribution: maybe(
    told(z.string(), {
      is: `one of ${SHAPES.join(', ')}`,
      means: `How chance lies between low and high: one of ${SHAPES.join(', ')}; triangular when left out.`,
    }),
  ),
  high_chance: maybe(
    told(z.union([z.number(), z.string()]), {
      is: 'a share from 0 to 1',
      means: 'Of two_point alone: how likely high is, 0 to 1; 0.5 when left out.',
    }),
  ),
};

/** `correlations` of locplan.yaml. */
export const correlations = told(
  z.array(
    told(
      z.strictObject({
        between: told(z.array(text('The id of an assumption.')).check(z.length(2)), {
          is: 'two ids of assumptions, such as [vacancy_factor, delivery_rate]',
          means: 'The two assumptions.',
        }),
        rank: told(z.number().check(z.minimum(-1), z.maximum(1)), {
          is: 'a rank correlation from -1 to 1',
          means:
            "Spearman's rank correlation between them, -1 to 1: above 0, the one is mostly high where the other is; below 0, low.",
        }),
      }),
      { is: 'a pair such as { between: [vacancy_factor, delivery_rate], rank: 0.6 }' },
    ),
  ),
  {
    is: 'a list of pairs such as { between: [vacancy_factor, delivery_rate], rank: 0.6 }',
    means: 'Assumptions with low and high that go together; the others have nothing to do with each other.',
  },
);
