import { movesSaving } from '../../appraise/risk/moves.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Chance } from '../../appraise/risk/tally/chance.ts';
import type { Spread } from '../../appraise/risk/tally/spread.ts';
import { roundHalfAway } from '../../model/money.ts';

/** The chance, with all that it takes to draw it again. */
export function chanceData(found: Simulated): unknown {
  const { met, over, both, metButOver, saving, net, worst } = found;
  return {
    draws: drawnData(found),
    savingMoves: movesSaving(found),
    targetMet: shareData(met),
    caseloadOver: shareData(over),
    metAndHeld: shareData(both),
    metButOver: shareData(metButOver),
    saving: moneyData(saving),
    net: moneyData(net),
    worst: worst === null ? null : familiesData(worst),
  };
}

function shareData({ count, chance, standardError }: Chance): unknown {
  return { count, share: chance, standardError };
}

/** Money: values in whole pence; errors are finer than a penny, and so are not. */
function moneyData(spread: Spread): unknown {
  return {
    meanPence: roundHalfAway(spread.mean),
    standardError: spread.standardError,
    deviation: spread.deviation,
    p10Pence: roundHalfAway(spread.p10),
    p50Pence: roundHalfAway(spread.p50),
    p90Pence: roundHalfAway(spread.p90),
    p10Error: spread.p10Error,
    p50Error: spread.p50Error,
    p90Error: spread.p90Error,
    leastPence: spread.least,
    mostPence: spread.most,
    histogram: spread.histogram.map(({ from, to, count }) => ({ fromPence: from, toPence: to, count })),
  };
}

function familiesData(spread: Spread): unknown {
  return {
    mean: spread.mean,
    standardError: spread.standardError,
    deviation: spread.deviation,
    p10: spread.p10,
    p50: spread.p50,
    p90: spread.p90,
    p10Error: spread.p10Error,
    p50Error: spread.p50Error,
    p90Error: spread.p90Error,
    least: spread.least,
    most: spread.most,
    histogram: spread.histogram.map(({ from, to, count }) => ({ from, to, count })),
  };
}

/** What somebody needs to draw the same again; null where nothing was drawn. */
export function drawnData(found: Simulated | null): unknown {
  if (found === null) return null;
  const { asked, drawn, method, seed } = found;
  return { asked, drawn, method, seed };
}
