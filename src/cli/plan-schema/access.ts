import { each, list, number, object, orNull, text } from '../schema-parts.ts';

const flow = {
  ...each(['contacts', 'fte', 'load'], number),
  ...each(['utilisation', 'waitChance', 'meanWaitDays', 'answeredShare', 'decidedShare'], orNull(number)),
  backlogGrowth: number,
};

const state = object({
  queues: list(object({ name: text, areas: list(text), localities: list(text), ...flow })),
  ...flow,
});

const effect = object({
  ...each(['decidedShare', 'meanWaitDays'], orNull(number)),
  backlogGrowth: number,
});

/** The single point of access; null where nobody is known to answer, or contacts are not given. */
export const access = orNull(
  object({
    role: text,
    ...each(['now', 'pooled', 'planned'], state),
    effects: object(each(['pooling', 'hours', 'whole'], effect)),
  }),
);
