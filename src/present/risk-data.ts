import {
  bySwing,
  swingOf,
  SWUNG,
  type Interaction,
  type Swing,
  type Swung,
} from '../appraise/risk/tornado.ts';
import type { BreakEven } from '../appraise/risk/break-even.ts';
import type { Crossings } from '../appraise/risk/crossings.ts';
import type { Ranged } from '../appraise/risk/inputs.ts';
import type { RiskResult } from '../appraise/risk/result.ts';
import type { Solved } from '../appraise/risk/solve.ts';
import { isMet, isOver, type Decided } from '../model/decided.ts';
import { chanceData } from './risk/chance-data.ts';
import { FORMAT_VERSION, gateData, inputData, issueData, toolData, scenarioData } from './check-data.ts';

/**
 * What `risk` prints as JSON: full precision, money in pence. Names and order of the keys are a promise to scripts,
 * so each is written out here.
 */
export function riskData(result: RiskResult): unknown {
  const { scenario, uncertain, tornado, chance } = result;
  return {
    schema: 'locplan.risk',
    formatVersion: FORMAT_VERSION,
    tool: toolData(result.tool),
    inputs: result.inputs.map(inputData),
    scenario: scenarioData(scenario, result.overrides),
    money: 'pence',
    targetPence: result.targetPence,
    asPlanned: {
      ...decidedData(tornado.base),
      targetMet: result.delivery.towardsTargetPence >= result.targetPence,
      deliveredMet: isMet(result.targetPence, tornado.base),
      caseloadOver: isOver(tornado.base),
    },
    ranges: uncertain.ranged.map(rangeData),
    correlations: uncertain.together.map(({ one, other, rank }) => ({ between: [one, other], rank })),
    heldByOption: uncertain.held,
    chance: chance === null ? null : chanceData(chance),
    tornado: {
      swings: SWUNG.map((figure) => ({
        figure: FIGURES[figure],
        inputs: bySwing(tornado, figure).map((swing) => swingData(swing, tornado.base, figure)),
      })),
      interactions: tornado.interactions.map(interactionData),
      movesNothing: tornado.still,
    },
    breakEvens: result.breakEvens.map(breakEvenData),
    solved: result.solved.map(solvedData),
    gates: result.gates.map(gateData),
    issues: result.issues.map(issueData),
  };
}

const FIGURES: Readonly<Record<Swung, string>> = {
  deliveredPence: 'risk.saving',
  worst: 'caseload.worst',
  netPence: 'risk.net',
};

/** A caseload where there is no Lead Professional is none. */
const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function decidedData({ recurringPence, deliveredPence, netPence, worst, standard }: Decided): object {
  return { recurringPence, deliveredPence, netPence, worst: orNull(worst), standard };
}

function rangeData({ id, value, range, rule, source }: Ranged): unknown {
  const { low, high, shape, highChance, isJudgement } = range;
  return {
    id,
    value,
    low,
    high,
    unit: rule.unit,
    distribution: shape,
    highChance: shape === 'two_point' ? highChance : null,
    isJudgement,
    source,
  };
}

function swingData(swing: Swing, base: Decided, figure: Swung): unknown {
  const { input, atLow, atHigh } = swing;
  return {
    id: input.id,
    low: input.range.low,
    high: input.range.high,
    swing: swingOf(swing, base, figure),
    atLow: decidedData(atLow),
    atHigh: decidedData(atHigh),
  };
}

function interactionData({ figure, together, added, leftOver }: Interaction): unknown {
  return {
    figure: FIGURES[figure],
    together: orNull(together),
    added: orNull(added),
    leftOver: orNull(leftOver),
  };
}

function breakEvenData({ id, domain, target, standard }: BreakEven): unknown {
  const { least, most } = domain;
  return { id, least, most, target: crossingsData(target), standard: crossingsData(standard) };
}

function crossingsData({ crossings, touches, holdsAtLeast, holdsAtMost, isComplete }: Crossings): unknown {
  return {
    holdsAtLeast,
    holdsAtMost,
    isComplete,
    touches,
    crossings: crossings.map(({ holds, fails, margin }) => ({ holds, fails, margin: orNull(margin) })),
  };
}

function solvedData({
  figure,
  wanted,
  varied,
  now,
  crossings,
  values,
  holdsAtLeast,
  holdsAtMost,
  touches,
  isComplete,
}: Solved): unknown {
  return {
    figure: figure.id,
    unit: figure.unit,
    wanted,
    varied,
    now: { input: now.input, figure: now.figure },
    holdsAtLeast,
    holdsAtMost,
    isComplete,
    touches,
    crossings: crossings.map(({ holds, fails }, i) => ({
      holds,
      fails,
      figureAtHolds: values[i]?.holds ?? null,
      figureAtFails: values[i]?.fails ?? null,
    })),
  };
}
