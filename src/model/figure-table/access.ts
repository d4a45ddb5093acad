import type { Access, AccessEffect, AccessState } from '../access/access.ts';
import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

type StateName = 'now' | 'pooled' | 'planned';

const accessOf = ({ access }: Plan): Access[] => ('lacks' in access ? [] : [access]);

const queues = (state: StateName) => (plan: Plan) =>
  accessOf(plan).flatMap((access) => access[state].queues.map((of) => ({ name: of.name, of })));

const states =
  (state: StateName) =>
  (plan: Plan): { of: AccessState }[] =>
    accessOf(plan).map((access) => ({ of: access[state] }));

const effects =
  (effect: keyof Access['effects']) =>
  (plan: Plan): { of: AccessEffect }[] =>
    accessOf(plan).map((access) => ({ of: access.effects[effect] }));

const ROWS = [
  ['contacts', 'contacts a year', 'Contacts a year'],
  ['fte', 'FTE', 'FTE that answer them'],
  ['load', 'FTE', 'FTE that the contacts keep busy: contacts × contact_hours ÷ access_hours'],
  ['utilisation', 'share', 'Load ÷ FTE; 1 or more: the contacts are never all decided'],
  ['waitChance', 'share', 'Share of contacts that find nobody free'],
  ['meanWaitDays', 'working days', 'Mean wait until a contact is taken up; none where it has no end'],
  ['answeredShare', 'share', 'Share of contacts taken up within decision_days'],
  ['decidedShare', 'share', 'Share of contacts decided within decision_days; 0 where the backlog grows'],
  ['backlogGrowth', 'contacts a year', 'Contacts a year that are never decided'],
] as const;

const EFFECT_ROWS = [
  ['decidedShare', 'share', 'Change of the share decided within decision_days'],
  ['meanWaitDays', 'working days', 'Change of the mean wait; none where a wait has no end'],
  ['backlogGrowth', 'contacts a year', 'Change of the backlog’s growth a year'],
] as const;

/** The figures of the single point of access: queues today, today's FTE at the points, and the plan's. */
export const ACCESS_FIGURES: readonly FigureSource[] = [
  ...family('access.now.<name>', 'access.now.queues[]', queues('now'), ROWS),
  ...family('access.now', 'access.now', states('now'), ROWS),
  ...family('access.pooled.<name>', 'access.pooled.queues[]', queues('pooled'), ROWS),
  ...family('access.pooled', 'access.pooled', states('pooled'), ROWS),
  ...family('access.planned.<name>', 'access.planned.queues[]', queues('planned'), ROWS),
  ...family('access.planned', 'access.planned', states('planned'), ROWS),
  ...family('access.effect.pooling', 'access.effects.pooling', effects('pooling'), EFFECT_ROWS),
  ...family('access.effect.hours', 'access.effects.hours', effects('hours'), EFFECT_ROWS),
  ...family('access.effect.whole', 'access.effects.whole', effects('whole'), EFFECT_ROWS),
];
