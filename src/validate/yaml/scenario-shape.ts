import * as z from 'zod/mini';
import { SOCIAL_WORKER_LEADS } from '../../model/scenario.ts';
import { fundedBy, leavingShape } from './leaving-shape.ts';
import { rangeKeys } from './range-shape.ts';
import { areaCode, driver, money, newPostShape, ruleShape, text, yesNo } from './shapes.ts';
import { maybe, told } from './told.ts';

const labelled = { label: text('What it pays for.'), amount: money('Pounds.') };

const day = told(z.string(), {
  is: 'a date such as 2013-04-01',
  means: 'The day from which the plan is in effect; left out, 1 April after the financial year.',
});

/** A scenario file (model.md §2). Every key may be left out: what is missing comes from what it extends. */
export const scenarioShape = told(
  z.strictObject({
    title: maybe(text('What the option is called.')),
    extends: maybe(text('A scenario that this one starts from; a+b for several, the right one wins.')),
    localities: maybe(
      told(
        z.record(z.string(), told(z.array(areaCode), { is: 'a list of area codes, such as [A01, A02]' })),
        {
          is: 'names with lists of area codes',
          means: 'The localities: a name and its areas each. Every area is in exactly one.',
        },
      ),
    ),
    posts: maybe(
      told(z.record(z.string(), z.nullable(ruleShape)), {
        is: 'roles with rules, such as Team Leader: { per_locality: 1 }',
        means: 'What becomes of a role. A role without a rule stays as it is.',
      }),
    ),
    drivers: maybe(
      told(z.record(z.string(), z.nullable(driver)), {
        is: 'budget lines with drivers, such as transport: fixed',
        means: 'Drivers for this scenario, by subjective group or line_id.',
      }),
    ),
    new_posts: maybe(
      told(z.array(newPostShape), { is: 'a list of new posts', means: 'Posts that no one holds today.' }),
    ),
    new_costs: maybe(
      told(
        z.array(told(z.strictObject(labelled), { is: 'a cost such as { label: Hub rent, amount: 12000 }' })),
        {
          is: 'a list of costs',
          means: 'New spending a year.',
        },
      ),
    ),
    social_worker_leads: maybe(
      told(z.enum(SOCIAL_WORKER_LEADS), {
        is: `one of ${SOCIAL_WORKER_LEADS.join(', ')}`,
        means:
          'Which families open to social care a social worker always leads; all when left out. child_protection_and_care frees child_in_need_families to other leads, as England allows since 2023.',
      }),
    ),
    start: maybe(day),
    bases: maybe(
      told(z.record(z.string(), areaCode), {
        is: 'localities with an area code each, such as { North: N1 }',
        means:
          "Whose base a locality's team has: the area whose base stays. Left out, the base nearest to the middle of where its children live.",
      }),
    ),
    one_off: maybe(
      told(
        z.array(
          told(
            z.strictObject({
              ...labelled,
              year: told(z.int().check(z.minimum(0), z.maximum(50)), {
                is: 'the number of a year, 0 or more',
                means: 'The year of the plan: 1, 2, …; 0 is the year before.',
              }),
              funded_by: maybe(fundedBy),
            }),
            { is: 'a cost such as { label: Redundancy, amount: 100000, year: 1 }' },
          ),
        ),
        { is: 'a list of costs', means: 'Money spent once.' },
      ),
    ),
    use_released_capacity: maybe(
      yesNo(
        'Whether the Lead Professional FTE that the new way of working gains or takes counts in the caseload; no when left out.',
      ),
    ),
    access_points: maybe(
      told(
        z.union([
          z.literal(1),
          z.record(
            z.string(),
            told(z.array(z.union([z.string(), z.number()])), {
              is: 'a list of localities, such as [Birkenhead, Wallasey]',
            }),
          ),
        ]),
        {
          is: 'points with lists of localities, such as { North: [Birkenhead, Wallasey] }, or 1 for all',
          means: 'The points of access and the localities of each; left out, a point a locality.',
        },
      ),
    ),
    leaving: maybe(leavingShape),
    assumptions: maybe(
      told(
        z.array(
          told(
            z.strictObject({
              id: text('Which assumption.'),
              value: z.nullable(
                told(z.union([z.number(), z.string()]), { is: 'a number', means: 'What it is set to.' }),
              ),
              ...rangeKeys,
              reason: maybe(text('Why this scenario sets it.')),
            }),
            { is: 'an assumption such as { id: lead_transfer_share, value: 0.2 }' },
          ),
        ),
        { is: 'a list of assumptions', means: 'Assumptions that this scenario sets over those of the case.' },
      ),
    ),
  }),
  {
    is: 'keys with values, such as "title: Four localities"',
    means: 'An option: which areas merge and what becomes of the posts.',
  },
);

export type ScenarioData = z.infer<typeof scenarioShape>;
