import { DRAWS_SCHEMA } from './risk-schema.ts';
import {
  DIALECT,
  document,
  gate,
  issue,
  list,
  number,
  object,
  orNull,
  text,
  whole,
  yesNo,
  type Schema,
} from './schema-parts.ts';

const value: Schema = { type: ['number', 'boolean', 'null'] };

const override = object({ id: text, value: { type: ['number', 'string'] } });

const sides = (of: Schema): Schema => object({ before: of, after: of });

/** Why two scenarios differ; null where that was not asked or cannot be told. */
const why = orNull(
  object({
    before: text,
    after: text,
    method: { enum: ['exact', 'sampled'] },
    orders: orNull(whole),
    seed: orNull(whole),
    recurringPence: sides(whole),
    worstCaseload: sides(orNull(number)),
    noCaseload: orNull({ enum: ['before', 'after', 'between'] }),
    inputs: list(
      object({
        input: text,
        is: text,
        before: text,
        after: text,
        along: list(text),
        recurringPence: whole,
        worstCaseload: orNull(number),
        standardError: orNull(object({ recurringPence: orNull(number), worstCaseload: orNull(number) })),
      }),
    ),
  }),
);

const option = object({
  name: text,
  title: text,
  start: text,
  localities: list(object({ name: text, areas: list(text) })),
  targetMet: yesNo,
  gates: list(gate),
  why,
});

const figure = object({
  figure: text,
  kind: text,
  unit: text,
  better: orNull({ enum: ['less', 'more'] }),
  values: list(object({ option: text, value, difference: orNull(number) })),
  best: list(text),
});

const cut = object({
  localities: whole,
  met: yesNo,
  postsCut: whole,
  fteCut: number,
  kept: list(object({ role: text, posts: whole, of: whole, asItIs: yesNo })),
  recurringPence: whole,
  againstTargetPence: whole,
});

/** The JSON that `compare --json` prints. */
export const COMPARE_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan compare',
  ...object({
    ...document('locplan.compare'),
    overrides: list(override),
    baseline: text,
    money: { const: 'pence' },
    options: list(option),
    differing: list(object({ input: text, values: list(object({ value: text, options: list(text) })) })),
    figures: list(figure),
    fewestPosts: list(object({ options: list(text), targetPence: whole, cuts: orNull(list(cut)) })),
    draws: orNull(DRAWS_SCHEMA),
    issues: list(issue),
  }),
};

const side = object({ file: text, version: text });

/** The JSON that `diff --json` prints. */
export const DIFF_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan diff',
  ...object({
    ...document('locplan.diff'),
    of: { enum: ['locplan.plan', 'locplan.compare'] },
    before: side,
    after: side,
    money: { const: 'pence' },
    changedInputs: list(
      object({ input: text, kind: { enum: ['file', 'setting'] }, before: orNull(text), after: orNull(text) }),
    ),
    changedFigures: list(
      object({
        figure: text,
        option: orNull(text),
        unit: text,
        before: value,
        after: value,
        difference: orNull(number),
        is: orNull({ enum: ['better', 'worse'] }),
      }),
    ),
    figures: whole,
    why,
    whyNot: orNull(text),
    issues: list(issue),
  }),
};
