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
  scenario,
  type Schema,
  text,
  whole,
  yesNo,
} from './schema-parts.ts';

const share = object({ count: whole, share: number, standardError: orNull(number) });

const errors = each(['p10Error', 'p50Error', 'p90Error'], orNull(number));

const money = object({
  meanPence: whole,
  ...each(['standardError', 'deviation'], orNull(number)),
  ...each(['p10Pence', 'p50Pence', 'p90Pence'], whole),
  ...errors,
  ...each(['leastPence', 'mostPence'], whole),
  histogram: list(object({ fromPence: number, toPence: number, count: whole })),
});

const families = object({
  mean: number,
  ...each(['standardError', 'deviation'], orNull(number)),
  ...each(['p10', 'p50', 'p90'], number),
  ...errors,
  ...each(['least', 'most'], number),
  histogram: list(object({ from: number, to: number, count: whole })),
});

/** What somebody needs to draw the same again. */
export const DRAWS_SCHEMA: Schema = object({
  asked: whole,
  drawn: whole,
  method: { enum: ['sobol', 'plain'] },
  seed: whole,
});

/** How likely an option is, as `plan` and `risk` have it. */
export const CHANCE_SCHEMA: Schema = object({
  draws: DRAWS_SCHEMA,
  savingMoves: yesNo,
  ...each(['targetMet', 'caseloadOver', 'metAndHeld', 'metButOver'], share),
  ...each(['saving', 'net'], money),
  worst: orNull(families),
});

/** What `plan --json` says of how sure it is. */
export const SURE_SCHEMA: Schema = object({
  switchingValues: list(
    object({ id: text, ...each(['from', 'holds', 'fails'], number), marginPence: number }),
  ),
  chance: orNull(CHANCE_SCHEMA),
});

const decided = {
  ...each(['recurringPence', 'deliveredPence', 'netPence'], whole),
  worst: orNull(number),
  standard: number,
};

const range = object({
  id: text,
  ...each(['value', 'low', 'high'], number),
  unit: text,
  distribution: { enum: ['triangular', 'pert', 'uniform', 'two_point'] },
  highChance: orNull(number),
  isJudgement: yesNo,
  source: text,
});

const swung: Schema = { enum: ['risk.saving', 'caseload.worst', 'risk.net'] };

const crossings = object({
  ...each(['holdsAtLeast', 'holdsAtMost', 'isComplete'], yesNo),
  touches: list(number),
  crossings: list(object({ holds: number, fails: number, margin: orNull(number) })),
});

const tornado = object({
  swings: list(
    object({
      figure: swung,
      inputs: list(
        object({
          id: text,
          ...each(['low', 'high', 'swing'], number),
          atLow: object(decided),
          atHigh: object(decided),
        }),
      ),
    }),
  ),
  interactions: list(object({ figure: swung, ...each(['together', 'added', 'leftOver'], orNull(number)) })),
  movesNothing: list(text),
});

const solved = object({
  figure: text,
  unit: text,
  wanted: number,
  varied: text,
  now: object({ input: orNull(number), figure: orNull(number) }),
  ...each(['holdsAtLeast', 'holdsAtMost', 'isComplete'], yesNo),
  touches: list(number),
  crossings: list(
    object({
      ...each(['holds', 'fails'], number),
      ...each(['figureAtHolds', 'figureAtFails'], orNull(number)),
    }),
  ),
});

/** The JSON that `risk --json` prints. */
export const RISK_SCHEMA: Schema = {
  ...DIALECT,
  title: 'Results of locplan risk',
  ...object({
    ...document('locplan.risk'),
    scenario,
    money: { const: 'pence' },
    targetPence: whole,
    asPlanned: object({ ...decided, ...each(['targetMet', 'deliveredMet', 'caseloadOver'], yesNo) }),
    ranges: list(range),
    correlations: list(object({ between: list(text), rank: number })),
    heldByOption: list(text),
    chance: orNull(CHANCE_SCHEMA),
    tornado,
    breakEvens: list(
      object({ id: text, ...each(['least', 'most'], number), target: crossings, standard: crossings }),
    ),
    solved: list(solved),
    gates: list(gate),
    issues: list(issue),
  }),
};
