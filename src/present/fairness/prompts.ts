import type { LocalityFairness } from '../../model/fairness.ts';
import type { Plan } from '../../model/plan.ts';
import { count, decimal, sum } from '../number.ts';
import { LABELS, table, type Section } from '../report.ts';
import { percentText, wholePercent, perFteText, rolesInWords, rolesOf } from './words.ts';

/** Something that an equality assessment has to find out, and the figure of the plan that bears on it. */
interface Prompt {
  readonly about: string;
  readonly asks: string;
  readonly says: string;
}

/** What to ask before the duty of section 149 can be said to be met. Prompts, never an answer. */
export function promptSections(plan: Plan): Section[] {
  const heading = (of: string): string => `For the equality assessment (Equality Act 2010, s.149): ${of}`;
  return [
    { heading: heading('families'), parts: [promptTable(familyPrompts(plan))] },
    {
      heading: heading('staff'),
      parts: [
        promptTable(staffPrompts(plan)),
        {
          kind: 'prose',
          text: 'Prompts, not findings: who the people are is not in this case. That a figure stays the same does not show that nobody is affected.',
        },
      ],
    },
  ];
}

function promptTable(prompts: readonly Prompt[]) {
  return table(
    [
      LABELS,
      { kind: 'text', header: 'Find out', comfortable: 50 },
      { kind: 'text', header: 'What this plan says', comfortable: 40 },
    ],
    prompts.map(({ about, asks, says }) => ({ cells: [about, asks, says] })),
  );
}

/** Of families: age, disability, deprivation, distance, language. */
export function familyPrompts(plan: Plan): Prompt[] {
  const { fairness, caseload, standard } = plan;
  const changes = count(fairness.leadChanges, 'family changes', 'families change');
  const worst = caseload.worst;
  return [
    {
      about: 'Age',
      asks: 'Which ages lose time with a worker, under-fives or teenagers?',
      says: childrenSays(plan),
    },
    {
      about: 'Disability',
      asks: 'Do families with a disabled child or parent keep the person who knows them?',
      says: `${changes} Lead Professional`,
    },
    {
      about: 'Deprivation',
      asks: 'Do the poorest streets get the posts that their need calls for?',
      says: deprivationSays(plan),
    },
    {
      about: 'Distance',
      asks: 'Who has no car, and what is the journey by bus to the base that stays?',
      says:
        fairness.kmThen === null
          ? `${decimal(caseload.now.length)} area teams become ${decimal(caseload.planned.length)}; distances are not known`
          : `${decimal(fairness.kmNow, 1)} km to the base today, ${decimal(fairness.kmThen, 1)} planned (mean child)`,
    },
    {
      about: 'Language',
      asks: 'Where do families need an interpreter, which takes a worker longer?',
      says:
        worst === null
          ? 'no Lead Professional time is planned'
          : `${decimal(worst.perLp, 1)} families per Lead Professional in ${worst.locality}, standard ${decimal(standard, 1)}`,
    },
  ];
}

function childrenSays({ fairness: { localities } }: Plan): string {
  const known = localities.flatMap(({ children }) => children ?? []);
  const then = sum(localities.map(({ fteThen }) => fteThen));
  const now = sum(localities.map(({ fteNow }) => fteNow));
  if (known.length < localities.length) return 'children are not known: give children_0_17 in areas.csv';
  const children = sum(known);
  if (now <= 0 || then <= 0) return `${decimal(children)} children`;
  return `${perFteText(children / now)} children per FTE of ${rolesInWords(rolesOf(localities))} today, ${perFteText(children / then)} planned`;
}

/** The locality whose part of the most deprived children, or else of need, is most above its part of the posts. */
function deprivationSays({ fairness: { localities } }: Plan): string {
  const isKnown = localities.every(({ deprivedShare }) => deprivedShare !== null);
  const part = (place: LocalityFairness): number => (isKnown ? place.deprivedShare : place.needShare) ?? 0;
  const short = (place: LocalityFairness): number => part(place) - (place.fteShareThen ?? 0);
  const [widest] = localities.toSorted((a, b) => Math.sign(Math.round((short(b) - short(a)) * 1e9)));
  const roles = rolesOf(localities);
  if (widest === undefined || roles.length === 0) return 'no role has a rule: the posts stay where they are';
  const share = (of: number | null): string => percentText(wholePercent(of));
  return `${widest.locality}: ${share(part(widest))} of ${isKnown ? 'the most deprived children' : 'need'}, ${share(widest.fteShareThen)} of ${rolesInWords(roles)}`;
}

/** Of staff: sex, age, part-time work, ethnicity, disability, pregnancy and maternity among those at risk. */
export function staffPrompts({ fairness, posts, caseload }: Plan): Prompt[] {
  const risk = fairness.peopleAtRisk;
  const lost = sum(posts.map(({ filledPostsLost }) => filledPostsLost));
  const left = sum(posts.filter(({ ruled }) => ruled).map(({ postsPlanned }) => postsPlanned));
  const atRisk = `${count(risk, 'person', 'people')} at risk`;
  return [
    {
      about: 'Sex',
      asks: 'Are more women at risk, or more men, than work in the service?',
      says: `${atRisk}, ${count(lost, 'filled post')} lost`,
    },
    {
      about: 'Age',
      asks: 'How do the rules of selection and of pension fall by age?',
      says: `${count(lost, 'filled post')} lost of ${decimal(risk)}`,
    },
    {
      about: 'Part-time',
      asks: 'Can a post planned be shared, or done in part of the week?',
      says: `${decimal(fairness.partTimeAtRisk)} of ${decimal(risk)} at risk ${fairness.partTimeAtRisk === 1 ? 'is' : 'are'} part-time`,
    },
    {
      about: 'Ethnicity',
      asks: 'Who is at risk, and who is appointed, by ethnic group?',
      says: `${decimal(risk)} people for ${count(left, 'post')}`,
    },
    {
      about: 'Disability',
      asks: 'Which adjustments to work have to move with a person to a new base?',
      says: `${decimal(caseload.now.length)} teams become ${decimal(caseload.planned.length)}`,
    },
    {
      about: 'Pregnancy and maternity',
      asks: 'Who is pregnant or on leave, and is first to be offered a suitable post?',
      says: `${count(left, 'post')} planned in the roles that change`,
    },
  ];
}
