import { each, list, number, object, orNull, text, whole } from '../schema-parts.ts';

const fte = each(['fteNow', 'fteThen'], number);
const perFte = each(
  ['needPerFteNow', 'needPerFteThen', 'childrenPerFteNow', 'childrenPerFteThen'],
  orNull(number),
);

const locality = object({
  locality: text,
  needShare: orNull(number),
  ...fte,
  ...each(['fteShareNow', 'fteShareThen', 'shareGap'], orNull(number)),
  ...perFte,
  ...each(['children', 'deprivedChildren', 'deprivedShare'], orNull(number)),
  lpFteNow: number,
  ...each(['lpShareNow', 'lpShareThen'], orNull(number)),
  base: orNull(text),
  ...each(['kmCentreToBase', 'kmNow', 'kmThen'], orNull(number)),
  ...each(['postGoes', 'leadChanges'], number),
  roles: list(object({ role: text, ...fte, ...perFte })),
});

/** Who has what before and after. Shares are 0 to 1, distances in km. */
export const fairness = object({
  localities: list(locality),
  ...each(['needRatioNow', 'needRatioThen', 'childrenRatioNow', 'childrenRatioThen'], orNull(number)),
  ...each(['kmNow', 'kmThen'], orNull(number)),
  leadChanges: number,
  ...each(['managementFteNow', 'managementFteThen', 'lpFteNow', 'lpFteThen'], number),
  ...each(['lpPerManagementNow', 'lpPerManagementThen'], orNull(number)),
  ...each(['peopleAtRisk', 'partTimeAtRisk'], whole),
});
