import { fixture } from '../wirral.ts';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/present/issue-report.ts';
import { json } from '../../src/present/json.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { found, fteNotANumber, placeless } from './issues.ts';
import { fourLocalities, resultOf, wirral, wirralCase } from './wirral.ts';

/** The names of a document in their order; of a list, those of its first entry. */
function keys(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [keys(value[0])];
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).map(([key, inner]) => (keys(inner) === 0 ? key : [key, keys(inner)]));
}

const names = (text: string): string[] => text.split(' ');

const measure = ['now', 'planned', ['heaviest', ['locality', 'value']]];

const moved = [
  ...names('episodesNow episodesThen ownEpisodesNow ownEpisodesThen meetingHoursNow meetingHoursThen'),
  ...names('meetingHoursReleased lpMeetingHoursReleased partnerMeetingHoursReleased referralsNotMade'),
  ...names('ownReferralsNotMade referralHoursReleased lpReferralHoursReleased'),
  ...names('partnerReferralHoursReleased lpHoursReleased lpHoursUsable lpDirectHours partnerDirectHours'),
  ...names('lpHoursNet lpFteGained specialistHoursFreed assessmentsMovedIn assessmentFte'),
];

const WORKLOAD = [
  ...names('usedInCaseload professionalsNow professionalsThen meetingsNow meetingsThen episodeHoursNow'),
  ...names('episodeHoursThen lpMeetingHours referralHours consultHours lpReferralHours breakEvenConsults'),
  ...moved,
  'assessmentCostPence',
  [
    'now',
    [
      [
        ...names('area episodes ownEpisodes meetingHours lpMeetingHours partnerMeetingHours referrals'),
        ...names('referralHours assessments'),
      ],
    ],
  ],
  ['planned', [['locality', ...moved]]],
  ['functions', [['each', []], ['roles', []], ...names('unownedHoursNow unownedHoursThen')]],
  ['waitingLists', []],
];
const flow = names(
  'contacts fte load utilisation waitChance meanWaitDays answeredShare decidedShare backlogGrowth',
);
const flows = [['queues', [['name', ['areas', [0]], ['localities', expect.anything()], ...flow]]], ...flow];
const effects = names('decidedShare meanWaitDays backlogGrowth');

describe('a plan as JSON', () => {
  it('has the names of the contract in its order', () => {
    const result = { ...wirral, overrides: [{ id: 'target', value: 1 }], gates: [], issues: [fteNotANumber] };
    expect(keys(JSON.parse(json(planReport(result))))).toEqual([
      'schema',
      'formatVersion',
      ['tool', ['name', 'version']],
      ['inputs', [['path', 'sha256', 'rows']]],
      ['scenario', ['name', 'title', 'start', ['overrides', [['id', 'value']]]]],
      'money',
      [
        'posts',
        [
          [
            ...names('role nowFte plannedFte reductionFte vacantFte peopleNow postsPlanned'),
            ...names('filledPostsLost peopleAtRisk savingPence'),
            ['byLocality', [['locality', 'posts', 'fte']]],
            [
              'load',
              [
                ['familiesPerFte', measure],
                ['contactsPerFte', measure],
              ],
            ],
          ],
        ],
      ],
      [
        'savings',
        [
          ...names('budgetPence budgetPlannedPence payPence vacancyFactorPence nonPayPence'),
          ...names('nonCashablePence newCostsPence recurringPence targetPence againstTargetPence'),
          ...names('targetMet oneOffPence paybackMonths npvPence'),
          [
            'years',
            [
              [
                ...names('year recurringPence oneOffPence netPence cumulativePence baseChangePence'),
                ...names('priorYearEffectPence timeLimitedPence'),
              ],
            ],
          ],
          ...names('timeLimitedPence costAvoidingPence towardsTargetPence elsewherePence'),
          ['byFunding', [['funding', 'recurringPence', 'towardsTarget']]],
          'pensionNotSavedPence',
        ],
      ],
      [
        'caseload',
        [
          ['now', [['area', 'families', 'weightedFamilies', 'lpFte', 'perLp']]],
          [
            'planned',
            [
              [
                'locality',
                ['areas', [0]],
                ...names('families transferredIn weightedFamilies lpFte'),
                ...names('perLp perLpRegroupedOnly fteRequired fteGap'),
                ...names('releasedFte perLpWithoutReleased'),
              ],
            ],
          ],
          ...names('nowOverall plannedOverall'),
          ['worst', ['locality', 'perLp']],
          ['worstNow', ['area', 'perLp']],
          ...names('spread ledBySocialWorkers overStandard overStandardNow costToHoldPence'),
        ],
      ],
      [
        'leads',
        [
          ...names('rule openFamilies socialWorker keyPractitioner team nobody freed overflow'),
          [
            'byLocality',
            [
              names(
                'locality openFamilies socialWorker keyPractitioner team nobody freed freedToPartners freedToTeam overflow',
              ),
            ],
          ],
          ['now', names('openFamilies socialWorker keyPractitioner team nobody')],
          ['allocations', []],
        ],
      ],
      ['workload', WORKLOAD],
      [
        'access',
        [
          'role',
          ['now', flows],
          ['pooled', flows],
          ['planned', flows],
          ['effects', ['pooling', 'hours', 'whole'].map((effect) => [effect, effects])],
        ],
      ],
      'leaving',
      'earliestStart',
      'nominal',
      [
        'fairness',
        [
          [
            'localities',
            [
              [
                ...names('locality needShare fteNow fteThen fteShareNow fteShareThen shareGap'),
                ...names('needPerFteNow needPerFteThen childrenPerFteNow childrenPerFteThen'),
                ...names('children deprivedChildren deprivedShare lpFteNow lpShareNow lpShareThen'),
                ...names('base kmCentreToBase kmNow kmThen postGoes leadChanges'),
                [
                  'roles',
                  [
                    [
                      ...names('role fteNow fteThen needPerFteNow needPerFteThen'),
                      ...names('childrenPerFteNow childrenPerFteThen'),
                    ],
                  ],
                ],
              ],
            ],
          ],
          ...names('needRatioNow needRatioThen childrenRatioNow childrenRatioThen kmNow kmThen'),
          ...names('leadChanges managementFteNow managementFteThen lpFteNow lpFteThen'),
          ...names('lpPerManagementNow lpPerManagementThen peopleAtRisk partTimeAtRisk'),
        ],
      ],
      [
        'journal',
        [
          ...names('kind savingsCode year'),
          ['lines', [names('costCentre account description thisYearPence permanentPence')]],
          ['oneOffs', [names('label year amountPence fundedBy')]],
        ],
      ],
      ['risk', [['switchingValues', [names('id from holds fails marginPence')]], 'chance']],
      ['claims', [['figure', 'says', 'toNearest', 'value', 'agrees', 'difference']]],
      ['gates', []],
      ['issues', [['code', 'severity', 'file', 'line', 'column', 'message', 'hint']]],
    ]);
  });

  it('has the years in prices of their time where the case says how prices move', async () => {
    const { theCase, scenario } = await fixture('borough', 'three-hubs');
    const result = resultOf(theCase, scenario);
    expect(keys(JSON.parse(json(planReport(result))).nominal)).toEqual([
      [
        'years',
        [
          [
            ...names('year fullYearPence recurringPence timeLimitedPence oneOffPence netPence'),
            'cumulativePence',
            ...names('baseChangePence priorYearEffectPence'),
          ],
        ],
      ],
      ...names('npvPence npvRealPence generalInflation'),
      [
        'prices',
        [
          [
            'year',
            ['award', ['kind', 'rate', 'perFtePence']],
            ['employerNi', ['rate', 'thresholdPence', 'source']],
            'pensionRate',
            ['inflation', [['subjective', 'rate']]],
          ],
        ],
      ],
    ]);
  });

  it('keeps full precision, with money in whole pence', () => {
    const { savings, caseload, scenario } = JSON.parse(json(planReport(wirral)));
    expect(savings).toMatchObject({ payPence: 19_905_839, recurringPence: 20_577_839, npvPence: 68_229_474 });
    expect(caseload.worst.perLp).toBeCloseTo(135.25 / 7, 12);
    expect(scenario.start).toBe('2013-04-01');
  });

  it('indents by two, ends with a newline, and has null where there is no value', () => {
    const posts = wirralCase.posts.map((post) => ({ ...post, leadProfessional: false }));
    const text = json(planReport(resultOf({ ...wirralCase, posts }, { ...fourLocalities, posts: [] })));
    expect(text).toMatch(/^\{\n {2}"schema": "locplan\.plan",\n {2}"formatVersion": "1\.1",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({
      posts: [{ load: null }, { load: null }],
      caseload: { worst: null, worstNow: null, nowOverall: null, spread: null, costToHoldPence: null },
    });
  });
});

describe('a check as JSON', () => {
  it('lists every issue flat, null where it stands nowhere', () => {
    const document = JSON.parse(
      json(checkReport(found(fteNotANumber, placeless('warning', 'vacancy-factor-unknown')))),
    );
    expect(Object.keys(document)).toEqual([
      'schema',
      'formatVersion',
      'tool',
      'inputs',
      'reconciliation',
      'gates',
      'issues',
    ]);
    expect(document.schema).toBe('locplan.check');
    expect(document.issues[0]).toEqual({
      code: 'fte-not-a-number',
      severity: 'error',
      file: 'staffing.csv',
      line: 7,
      column: 27,
      message: 'FTE is not a number: "0.5 FTE"',
      hint: 'write 0.5',
    });
    expect(document.issues[1]).toMatchObject({ file: null, line: null, column: null, hint: null });
  });
});
