import {
  DIALECT,
  document,
  issue,
  list,
  number,
  object,
  orNull,
  scenario,
  type Schema,
  text,
  whole,
} from './schema-parts.ts';

const value: Schema = { type: ['number', 'boolean', 'null'] };

const source = object({
  kind: { enum: ['cell', 'assumption', 'scenario', 'flag', 'default', 'absent'] },
  name: text,
  file: orNull(text),
  line: orNull(whole),
  column: orNull(whole),
});

/** A step is a leaf with a source, or follows from its parts by its rule; sameAs: by the parts of that earlier step. */
const step = object({
  step: whole,
  sameAs: orNull(whole),
  figure: orNull(text),
  label: text,
  unit: text,
  value,
  exact: orNull({ type: 'string', pattern: '^-?[0-9]+/[0-9]+$' }),
  formula: text,
  rule: orNull(text),
  minus: orNull(list(whole)),
  nth: orNull(whole),
  powers: orNull(list(whole)),
  source: orNull(source),
  parts: list({ $ref: '#/$defs/step' }),
});

/** The JSON that `explain <figure> --json` prints. */
export const EXPLAIN_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan explain, of a figure',
  ...object({
    ...document('locplan.explain'),
    scenario,
    money: { const: 'pence' },
    figure: text,
    baseline: orNull(text),
    value,
    unit: text,
    steps: whole,
    difference: number,
    tree: { $ref: '#/$defs/step' },
    rules: list(object({ rule: text, means: text })),
    issues: list(issue),
  }),
  $defs: { step },
};
