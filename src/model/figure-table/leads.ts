import { family } from '../figure-family.ts';
import type { FigureSource } from '../figure.ts';
import type { Plan } from '../plan.ts';

const localities = (plan: Plan) => plan.leads.byLocality.map((of) => ({ locality: of.locality, of }));

const leads = (plan: Plan) => [{ of: plan.leads }];

const now = (plan: Plan) => [{ of: plan.leads.now }];

const ways = (plan: Plan) =>
  plan.leads.allocations.flatMap(({ role, allocations }) =>
    allocations.map((of) => ({ role, name: of.allocate, of })),
  );

const waysByPlace = (plan: Plan) =>
  ways(plan).flatMap(({ role, name, of }) =>
    of.byLocality.map((place) => ({ role, name, locality: place.locality, of: place })),
  );

const TEAM = 'Families that the team leads, where it has a Lead Professional';
const NOBODY = 'Families that the team would lead, where it has no Lead Professional';

/** The figures of who leads for which families. */
export const LEADS_FIGURES: readonly FigureSource[] = [
  ...family('leads.<locality>', 'leads.byLocality[]', localities, [
    ['openFamilies', 'families', 'Open families, whoever leads'],
    ['socialWorker', 'families', 'Families whose social worker leads'],
    ['keyPractitioner', 'families', 'Families that a key practitioner of a partner leads'],
    ['team', 'families', TEAM],
    ['nobody', 'families', NOBODY],
    ['freed', 'families', 'Child-in-need families that need no social worker as their lead'],
    ['freedToPartners', 'families', 'Those of them that partners have capacity for'],
    ['freedToTeam', 'families', 'Those of them that come to the team'],
    ['overflow', 'families', 'Partner-led families that partners have no capacity for'],
  ]),
  ...family('leads', 'leads', leads, [
    ['openFamilies', 'families', 'Open families of all localities'],
    ['socialWorker', 'families', 'Families whose social worker leads, of all localities'],
    ['keyPractitioner', 'families', 'Families that partners lead, of all localities'],
    ['team', 'families', 'Families that the teams lead, of all localities'],
    ['nobody', 'families', 'Families without anyone to lead, of all localities'],
    ['freed', 'families', 'Child-in-need families freed, of all localities'],
    ['overflow', 'families', 'Families that partners have no capacity for, of all localities'],
  ]),
  ...family('leads.now', 'leads.now', now, [
    ['openFamilies', 'families', 'Open families today'],
    ['socialWorker', 'families', 'Families whose social worker leads today'],
    ['keyPractitioner', 'families', 'Families that partners lead today'],
    ['team', 'families', 'Families that the area teams lead today'],
    ['nobody', 'families', 'Families of area teams without a Lead Professional today'],
  ]),
  ...family(
    'leads.allocations.<role>.<name>.<locality>',
    'leads.allocations[].allocations[].byLocality[]',
    waysByPlace,
    [['posts', 'posts', 'Posts of the locality, were the total shared out in this way']],
  ),
  ...family('leads.allocations.<role>.<name>', 'leads.allocations[].allocations[]', ways, [
    [
      'needPerPost',
      'need per post',
      'Need that one post serves where it serves most, shared out in this way',
    ],
    ['familiesPerPost', 'families per post', 'Own families for one post where there are most'],
    ['childrenPerPost', 'children per post', 'Children for one post where there are most'],
  ]),
];
