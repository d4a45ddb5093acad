export type Schema = Readonly<Record<string, unknown>>;

export const text: Schema = { type: 'string' };
export const number: Schema = { type: 'number' };
export const whole: Schema = { type: 'integer' };
const yesNo: Schema = { type: 'boolean' };
export const list = (items: Schema): Schema => ({ type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Keys may be added in a minor version, so those not listed are allowed; those listed are always there. */
export const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const each = (keys: readonly string[], schema: Schema): Record<string, Schema> =>
  Object.fromEntries(keys.map((key) => [key, schema]));

const heaviest = orNull(object({ locality: text, value: number }));
const measure = object({ now: orNull(number), planned: orNull(number), heaviest });

const posts = object({
  role: text,
  ...each(['nowFte', 'plannedFte', 'reductionFte', 'vacantFte'], number),
  ...each(['peopleNow', 'postsPlanned', 'filledPostsLost', 'peopleAtRisk', 'savingPence'], whole),
  byLocality: list(object({ locality: text, posts: number, fte: number })),
  load: orNull(object({ familiesPerFte: measure, contactsPerFte: measure })),
});

const savings = object({
  ...each(['budgetPence', 'budgetPlannedPence', 'payPence', 'vacancyFactorPence', 'nonPayPence'], whole),
  ...each(
    ['nonCashablePence', 'newCostsPence', 'recurringPence', 'targetPence', 'againstTargetPence'],
    whole,
  ),
  targetMet: yesNo,
  oneOffPence: whole,
  paybackMonths: orNull(number),
  npvPence: whole,
  years: list(
    object({
      year: text,
      ...each(['recurringPence', 'oneOffPence', 'netPence', 'cumulativePence', 'baseChangePence'], whole),
    }),
  ),
});

const caseload = object({
  now: list(object({ area: text, families: number, lpFte: number, perLp: orNull(number) })),
  planned: list(
    object({
      locality: text,
      areas: list(text),
      ...each(['families', 'transferredIn', 'lpFte'], number),
      ...each(['perLp', 'perLpRegroupedOnly'], orNull(number)),
      ...each(['fteRequired', 'fteGap'], number),
    }),
  ),
  ...each(['nowOverall', 'plannedOverall'], orNull(number)),
  worst: orNull(object({ locality: text, perLp: number })),
  worstNow: orNull(object({ area: text, perLp: number })),
  spread: orNull(number),
  ...each(['ledBySocialWorkers', 'overStandard', 'overStandardNow'], number),
  costToHoldPence: orNull(whole),
});

const claim = object({
  figure: text,
  says: number,
  toNearest: orNull(number),
  value: orNull(number),
  agrees: yesNo,
  difference: orNull(number),
});

const gate = object({
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
  inputs: list(object({ path: text, sha256: text, rows: orNull(whole) })),
});

export const DIALECT = { $schema: 'https://json-schema.org/draft/2020-12/schema' };

/** The JSON that `check --json` prints, and `plan --json` where the input is refused. */
export const CHECK_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan check, and of a refused locplan plan',
  ...object({
    ...document('locplan.check'),
    reconciliation: orNull(
      object({
        ...each(['establishmentPence', 'staffingLinesPence', 'differencePence'], whole),
        agrees: yesNo,
      }),
    ),
    gates: list(gate),
    issues: list(issue),
  }),
};

/** The JSON that `plan --json` prints, as JSON Schema: a script can hold a result against it. */
export const RESULTS_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan plan',
  ...object({
    ...document('locplan.plan'),
    scenario,
    money: { const: 'pence' },
    posts: list(posts),
    savings,
    caseload,
    claims: list(claim),
    gates: list(gate),
    issues: list(issue),
  }),
};
