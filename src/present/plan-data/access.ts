import type { Access, AccessEffect, AccessState } from '../../model/access/access.ts';
import type { Flow } from '../../model/access/flow.ts';
import type { Plan } from '../../model/plan.ts';

/** The single point of access as JSON; null where nobody is known to answer, or contacts are not given. */
export function accessData({ access }: Plan): unknown {
  if ('lacks' in access) return null;
  return {
    role: access.role.name,
    now: stateData(access.now),
    pooled: stateData(access.pooled),
    planned: stateData(access.planned),
    effects: effectsData(access.effects),
  };
}

function stateData(state: AccessState): unknown {
  return {
    queues: state.queues.map(({ name, place, ...flow }) => ({
      name,
      areas: place.areas.map(({ id }) => id),
      localities: place.localities,
      ...flowData(flow),
    })),
    ...flowData(state),
  };
}

function flowData(flow: Flow): Record<string, unknown> {
  return {
    contacts: flow.contacts,
    fte: flow.fte,
    load: flow.load,
    utilisation: flow.utilisation,
    waitChance: flow.waitChance,
    meanWaitDays: flow.meanWaitDays,
    answeredShare: flow.answeredShare,
    decidedShare: flow.decidedShare,
    backlogGrowth: flow.backlogGrowth,
  };
}

function effectsData({ pooling, hours, whole }: Access['effects']): unknown {
  const effect = ({ decidedShare, meanWaitDays, backlogGrowth }: AccessEffect): unknown => ({
    decidedShare,
    meanWaitDays,
    backlogGrowth,
  });
  return { pooling: effect(pooling), hours: effect(hours), whole: effect(whole) };
}
