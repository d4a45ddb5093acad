import {
  DIALECT,
  document,
  each,
  issue,
  list,
  number,
  object,
  orNull,
  type Schema,
  text,
  whole,
  yesNo,
} from './schema-parts.ts';

const objective: Schema = { enum: ['inertia', 'borders', 'balance', 'caseload'] };
const localities = list(list(text));
const measures = {
  inertia: orNull(number),
  borders: whole,
  ...each(['balance', 'caseload'], orNull(number)),
};
const plan = object({
  rank: orNull(whole),
  localities,
  ...measures,
  moved: orNull(whole),
  names: list(text),
  movedAreas: orNull(list(text)),
});
const step = orNull(
  object({ moves: list(object({ area: text, from: text, to: text })), ...measures, keepsRules: yesNo }),
);

/** How the grouping that is compared with breaks a rule. */
const breakOfRules: Schema = {
  anyOf: [
    object({ kind: { const: 'parts' }, parts: whole, wanted: whole }),
    object({ kind: { const: 'in-pieces' }, locality: text, pieces: list(list(text)) }),
    object({ kind: { enum: ['too-heavy', 'too-light'] }, locality: text, weight: number, limit: number }),
    object({ kind: { enum: ['too-many', 'too-few'] }, locality: text, areas: whole, limit: whole }),
    object({ kind: { enum: ['not-together', 'not-apart'] }, areas: list(text) }),
    object({ kind: { const: 'not-in' }, area: text, locality: text }),
  ],
};

/** The JSON that `group --json` prints. */
export const GROUP_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan group',
  ...object({
    ...document('locplan.group'),
    asked: object({
      into: whole,
      weight: text,
      within: orNull(number),
      objectives: list(objective),
      rules: list(text),
      respectBarriers: yesNo,
      seed: whole,
    }),
    status: { enum: ['proven-optimal', 'within', 'no-bound', 'infeasible', 'none-found'] },
    objective: object({ kind: objective, ...each(['value', 'bound', 'gapShare'], orNull(number)) }),
    counts: object({ ...each(['contiguous', 'feasible'], orNull(whole)), partitions: orNull(number) }),
    // Whether no better grouping is missing from the plans; and whether the frontier is that of all, not of those found.
    complete: object({ plans: yesNo, frontier: orNull(yesNo) }),
    plans: list(plan),
    yours: orNull(
      object({
        ...each(['rank', 'of'], orNull(whole)),
        name: text,
        localities,
        ...measures,
        ranks: orNull(list(object({ objective, rank: whole, of: whole }))),
        breaks: list(breakOfRules),
        move: step,
        swap: step,
      }),
    ),
    frontier: list(plan),
    relaxations: list(object({ changes: list(text), localities, names: list(text), isNearest: yesNo })),
    saving: orNull(object({ recurringPence: whole, yoursRecurringPence: orNull(whole) })),
    issues: list(issue),
  }),
};
