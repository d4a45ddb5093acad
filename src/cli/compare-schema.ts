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

/** The JSON that `compare --json` prints. */
export const COMPARE_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan compare',
  ...object({
    ...document('locplan.compare'),
    overrides: list(object({ id: text, value: { type: ['number', 'string'] } })),
    baseline: text,
    money: { const: 'pence' },
    options: list(
      object({
        name: text,
        title: text,
        start: text,
        localities: list(object({ name: text, areas: list(text) })),
        targetMet: yesNo,
        gates: list(gate),
      }),
    ),
    differing: list(object({ input: text, values: list(object({ value: input, options: list(text) })) })),
    figures: list(
      object({
        figure: text,
        kind: text,
        unit: text,
        better: { enum: ['less', 'more', null] },
        values: list(object({ option: text, value: figureValue, difference: orNull(number) })),
        best: list(text),
      }),
    ),
    fewestPosts: list(
      object({
        options: list(text),
        targetPence: whole,
        cuts: orNull(
          list(
            object({
              localities: whole,
              met: yesNo,
              postsCut: whole,
              fteCut: number,
              kept: list(object({ role: text, posts: whole, of: whole, asItIs: yesNo })),
              recurringPence: whole,
              againstTargetPence: whole,
            }),
          ),
        ),
      }),
    ),
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
