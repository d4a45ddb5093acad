import * as z from 'zod/mini';
import { DRIVERS, type Driver } from '../../model/case.ts';
import { ALLOCATES } from '../../model/scenario.ts';
import { readFlag } from '../cell/texts.ts';
import { maybe, told } from './told.ts';

/** The pieces that the case file and the scenarios are made of. */

export const text = (means: string) => told(z.string().check(z.minLength(1)), { is: 'some text', means });

export const money = (means: string) =>
  told(z.union([z.number(), z.string()]), {
    is: 'an amount of money, such as 200000, "£200,000" or 200k',
    means,
  });

export const areaCode = told(z.union([z.string(), z.number()]), {
  is: 'an area code',
  means: 'An area_id of the areas file.',
});

/** Past this, pounds are no longer exact to the penny; no council comes near. */
const MOST_POSTS = 100_000;

const count = (means: string) =>
  told(z.int().check(z.minimum(0), z.maximum(MOST_POSTS)), {
    is: 'a whole number of posts, 0 or more',
    means,
    code: 'post-count',
  });

/** As in a cell: also Yes, in or 1. */
const yesNo = (means: string) =>
  told(
    z
      .union([z.boolean(), z.string(), z.number()])
      .check(z.refine((value) => typeof readFlag(String(value)) === 'boolean')),
    { is: 'yes or no', means },
  );

export const driver: z.ZodMiniType<Driver, Driver> = told(z.enum(DRIVERS), {
  is: `one of ${DRIVERS.join(', ')}`,
  means: 'What makes the line go up or down.',
});

/** How many posts of a role there will be, where, of what FTE and price. */
const ruleKeys = {
  per_locality: maybe(count('Posts in each locality.')),
  total: maybe(count('Posts in all, shared out by allocate.')),
  allocate: maybe(
    told(z.enum(ALLOCATES), {
      is: `one of ${ALLOCATES.join(', ')}`,
      means: 'How a total is shared between the localities; equal when left out.',
    }),
  ),
  by_locality: maybe(
    told(z.record(z.string(), count('Posts in that locality.')), {
      is: 'localities with their posts, such as { North: 2 }',
      means: 'Posts in each locality by name; 0 for one that is left out.',
    }),
  ),
  fte: maybe(
    told(z.number().check(z.gt(0), z.maximum(100)), {
      is: 'an FTE above 0',
      means: 'FTE of one planned post; 1 when left out.',
    }),
  ),
  price: maybe(
    money('Pounds a year for one planned post, with on-costs; left out, the mean of those of today.'),
  ),
};

/** How many posts of a role there are to be, and where: a value under `posts` of a scenario. */
export const ruleShape = told(z.strictObject(ruleKeys), {
  is: 'a rule such as { per_locality: 1 }',
  means: 'Exactly one of per_locality, total and by_locality.',
});

/** A role that no one has today, with its rule and its price: an item of `new_posts`. */
export const newPostShape = told(
  z.strictObject({
    role: text('What the new posts are called.'),
    lead_professional: maybe(yesNo('Whether they lead for families; no when left out.')),
    ...ruleKeys,
  }),
  {
    is: 'a new post such as { role: Hub Manager, total: 1, price: 52000 }',
    means: 'Posts that no one holds today.',
  },
);

export type RuleData = z.infer<typeof ruleShape>;
export type NewPostData = z.infer<typeof newPostShape>;
