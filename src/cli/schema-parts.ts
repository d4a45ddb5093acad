export type Schema = Readonly<Record<string, unknown>>;

/** The vocabulary of the schemas of results. */
export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const whole: Schema = { type: 'integer' };
export const yesNo: Schema = { type: 'boolean' };
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Keys may be added in a minor version, so those not listed are allowed; those listed are always there. */
export const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

export const each = (keys: readonly string[], schema: Schema): Record<string, Schema> =>
  Object.fromEntries(keys.map((key) => [key, schema]));

export const gate = object({
  gate: text,
  limit: { type: ['number', 'string'] },
  value: orNull(number),
  passed: yesNo,
  shortfall: orNull(number),
});

export const issue = object({
  code: text,
  severity: { enum: ['error', 'warning', 'notice'] },
  file: orNull(text),
  line: orNull(whole),
  column: orNull(whole),
  message: text,
  hint: orNull(text),
});

/** The option that a result is of. */
export const scenario = object({
  name: text,
  title: text,
  start: text,
  overrides: list(object({ id: text, value: { type: ['number', 'string'] } })),
});

/** What every document begins with. */
export const document = (name: string): Record<string, Schema> => ({
  schema: { const: name },
  formatVersion: { type: 'string', pattern: '^1\\.' },
  tool: object({ name: text, version: text }),
  inputs: list(object({ path: text, sha256: orNull(text), rows: orNull(whole) })),
});

export const DIALECT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };
