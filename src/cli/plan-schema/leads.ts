import { each, list, number, object, orNull, text, whole, yesNo, type Schema } from '../schema-parts.ts';

const counts = each(['openFamilies', 'socialWorker', 'keyPractitioner', 'team', 'nobody'], number);

/** Who leads for which families, and how posts could be shared out. */
export const LEADS_SCHEMA: Schema = object({
  rule: { enum: ['all', 'child_protection_and_care'] },
  ...counts,
  ...each(['freed', 'overflow'], number),
  byLocality: list(
    object({
      locality: text,
      ...counts,
      ...each(['freed', 'freedToPartners', 'freedToTeam', 'overflow'], number),
    }),
  ),
  now: object(counts),
  allocations: list(
    object({
      role: text,
      posts: whole,
      allocations: list(
        object({
          name: { enum: ['equal', 'need', 'families', 'children'] },
          chosen: yesNo,
          byLocality: list(object({ locality: text, posts: whole })),
          ...each(['needPerPost', 'familiesPerPost', 'childrenPerPost'], orNull(number)),
        }),
      ),
    }),
  ),
});
