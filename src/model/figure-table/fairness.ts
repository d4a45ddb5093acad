import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const localities = ({ fairness }: Plan) => fairness.localities.map((of) => ({ locality: of.locality, of }));

const rolePlaces = ({ fairness }: Plan) =>
  fairness.localities.flatMap(({ locality, roles }) => roles.map((of) => ({ locality, role: of.role, of })));

const fairness = (plan: Plan) => [{ of: plan.fairness }];

/** The figures of who has what before and after. */
export const FAIRNESS_FIGURES: readonly FigureSource[] = [
  ...family('fairness.<locality>', 'fairness.localities[]', localities, [
    ['needShare', 'share', 'Need of the locality ÷ need of all'],
    ['fteNow', 'FTE', 'Filled FTE of the roles with a rule that falls to the areas today'],
    ['fteThen', 'FTE', 'FTE of those roles planned in the locality'],
    ['fteShareNow', 'share', 'Its part of that FTE today'],
    ['fteShareThen', 'share', 'Its part of the FTE planned'],
    ['shareGap', 'share', 'Share of FTE planned less share of need; negative is fewer posts than need'],
    ['needPerFteNow', 'need per FTE', 'Need ÷ filled FTE today'],
    ['needPerFteThen', 'need per FTE', 'Need ÷ FTE planned'],
    ['childrenPerFteNow', 'children per FTE', 'Children ÷ filled FTE today'],
    ['childrenPerFteThen', 'children per FTE', 'Children ÷ FTE planned'],
    ['children', 'children', 'Children of the areas'],
    ['deprivedChildren', 'children', 'The most deprived of them'],
    ['deprivedShare', 'share', 'Its part of the most deprived children of all'],
    ['lpFteNow', 'FTE', 'Lead Professional FTE of the areas today'],
    ['lpShareNow', 'share', 'Its part of all Lead Professional FTE today'],
    ['lpShareThen', 'share', 'The same planned'],
    ['kmCentreToBase', 'km', 'From the middle of where the children live to the base'],
    ['kmNow', 'km', "Mean child's distance to the base of the own area, as the crow flies"],
    ['kmThen', 'km', "Mean child's distance to the base of the locality"],
    ['postGoes', 'families', 'Own families whose Lead Professional post goes'],
    [
      'leadChanges',
      'families',
      'Those, the families that partners hand over or have no capacity for, and those freed from a social worker',
    ],
  ]),
  ...family('fairness.<locality>.<role>', 'fairness.localities[].roles[]', rolePlaces, [
    ['fteNow', 'FTE', 'Filled FTE of the role that falls to the areas today'],
    ['fteThen', 'FTE', 'FTE of the role planned in the locality'],
    ['needPerFteNow', 'need per FTE', 'Need ÷ filled FTE of the role today'],
    ['needPerFteThen', 'need per FTE', 'Need ÷ FTE of the role planned'],
    ['childrenPerFteNow', 'children per FTE', 'Children ÷ filled FTE of the role today'],
    ['childrenPerFteThen', 'children per FTE', 'Children ÷ FTE of the role planned'],
  ]),
  ...family('fairness', 'fairness', fairness, [
    ['needRatioNow', 'ratio', 'Largest ÷ smallest need per FTE of the localities today'],
    ['needRatioThen', 'ratio', 'The same planned'],
    ['childrenRatioNow', 'ratio', 'Largest ÷ smallest number of children per FTE today'],
    ['childrenRatioThen', 'ratio', 'The same planned'],
    ['kmNow', 'km', "Mean child's distance to the base of the own area, of all localities"],
    ['kmThen', 'km', "Mean child's distance to the base of the locality"],
    ['leadChanges', 'families', 'Families who change their Lead Professional'],
    ['managementFteNow', 'FTE', 'FTE of the roles with a rule, filled and vacant, that leads no families'],
    ['managementFteThen', 'FTE', 'The same planned'],
    ['lpFteNow', 'FTE', 'Lead Professional FTE of all areas today'],
    ['lpFteThen', 'FTE', 'The same planned'],
    ['lpPerManagementNow', 'posts per post', 'Lead Professional FTE ÷ management FTE today'],
    ['lpPerManagementThen', 'posts per post', 'The same planned'],
    ['peopleAtRisk', 'people', 'Filled posts of the roles with a rule'],
    ['partTimeAtRisk', 'people', 'Those of them that are less than full time'],
  ]),
];
