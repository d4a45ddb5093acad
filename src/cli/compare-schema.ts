import {
  DIALECT,
  document,
  each,
  gate,
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

const figureValue: Schema = { type: ['number', 'boolean', 'null'] };
const input: Schema = { type: ['number', 'string', 'null'] };

/** The JSON that `compare --json` prints. Values stand in the order of the options. */
export const COMPARE_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan compare',
  ...object({
    ...document('locplan.compare'),
    money: { const: 'pence' },
    targetPence: whole,
    baseline: text,
    options: list(object({ name: text, title: text, now: yesNo, start: orNull(text), targetMet: yesNo })),
    differs: list(object({ input: text, values: list(input) })),
    figures: list(
      object({
        figure: text,
        unit: text,
        values: list(figureValue),
        differences: list(orNull(number)),
        better: { enum: ['less', 'more', null] },
        best: list(text),
      }),
    ),
    fewestPosts: orNull(
      object({
        option: text,
        rows: list(
          object({
            localities: whole,
            postsCut: orNull(whole),
            kept: list(object({ role: text, posts: whole, of: whole })),
            savingPence: whole,
          }),
        ),
      }),
    ),
    gates: list(object({ option: text, ...(gate['properties'] as Readonly<Record<string, Schema>>) })),
    issues: list(issue),
  }),
};

/** The JSON that `diff --json` prints. */
export const DIFF_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan diff',
  ...object({
    ...document('locplan.diff'),
    money: { const: 'pence' },
    ...each(['from', 'to'], text),
    differs: list(object({ input: text, ...each(['from', 'to'], input) })),
    figures: list(
      object({ figure: text, unit: text, ...each(['from', 'to'], figureValue), difference: orNull(number) }),
    ),
    same: whole,
    issues: list(issue),
  }),
};
