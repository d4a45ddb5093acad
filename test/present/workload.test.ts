import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/model/case.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { planReport } from '../../src/present/plan-report.ts';
import { waitingListSections } from '../../src/present/plan/waiting-lists.ts';
import { cellText, type Section } from '../../src/present/report.ts';
import { workloadScreen } from '../../src/present/screens/workload.ts';
import { terminal } from '../../src/present/terminal.ts';
import { trial } from '../arbitrary-case.ts';
import { expectGolden } from '../golden.ts';
import { fixture } from '../wirral.ts';
import { resultOf } from './wirral.ts';

const plain = { width: 104, colour: 0, ascii: false, pathOf: () => null, command: '' } as const;

/** The sections alone, as a screen shows them. */
const drawn = (sections: Section[], width = 104): string =>
  terminal(
    {
      caseTitle: '',
      title: 'Borough',
      aside: '',
      forThisRun: '',
      sections,
      next: [],
      tidy: () => ({ columns: [], rows: [] }),
      checks: [],
      issues: [],
      data: () => null,
    },
    { ...plain, width },
  );

const borough = async (theCase: Partial<Case> = {}, change: Partial<Scenario> = {}) => {
  const found = await fixture('borough', 'three-hubs');
  return resultOf({ ...found.theCase, ...theCase }, { ...found.scenario, ...change });
};

const workloadText = async (theCase: Partial<Case> = {}, change: Partial<Scenario> = {}): Promise<string> =>
  drawn(workloadScreen(await borough(theCase, change)));

describe('the screen of the workload', () => {
  it.each([60, 104])('is drawn for %i columns', async (width) => {
    const result = await borough();
    expectGolden(
      join(import.meta.dirname, `workload-${width}.txt`),
      drawn([...workloadScreen(result), ...waitingListSections(result)], width),
    );
  });

  it('adds up: every column of whole hours to its total, every row to its net', () => {
    const adds = fc.property(trial, ({ theCase, scenario }) => {
      const [, , leads, partners] = workloadScreen(resultOf(theCase, scenario));
      for (const section of [leads, partners]) {
        const [part] = section?.parts ?? [];
        if (part?.kind !== 'table') throw new Error('no table');
        const rows = part.rows.map(({ cells }) =>
          cells.slice(1).map((cell) => Math.round(Number(cellText(cell).replaceAll(',', '')) * 100)),
        );
        const total = rows.at(-1) ?? [];
        total.forEach((shown, x) => {
          expect(rows.slice(0, -1).reduce((sum, row) => sum + (row[x] ?? 0), 0)).toBe(shown);
        });
        if (section === leads) for (const row of rows) expect((row[2] ?? 0) + (row[3] ?? 0)).toBe(row[4]);
      }
    });
    fc.assert(adds, { numRuns: 200 });
  });

  it('says in one sentence what the teams gain, lose or neither', async () => {
    const assumed = (values: Record<string, number>): Partial<Scenario> => ({
      assumptions: new Map(
        Object.entries(values).map(([id, value]) => [id as 'consults', { value, at: null }]),
      ),
    });
    expect(await workloadText()).toContain('The teams lose 0.16 Lead Professional FTE: of 790 hours');
    expect(await workloadText({}, assumed({ extra_direct_hours: 0 }))).toContain(
      'The teams gain 0.39 Lead Professional FTE: of 790 hours released 395 can be used (50%)',
    );
    expect(await workloadText({}, assumed({ interval_weeks_then: 4, refer_on_reduction: 0 }))).toContain(
      'The teams lose 1.43 Lead Professional FTE: meetings and referrals take 1,456 hours more',
    );
    expect(await workloadText({}, assumed({ interval_weeks_then: 6, refer_on_reduction: 0 }))).toContain(
      'The teams neither gain nor lose Lead Professional time.',
    );
  });

  it('says whether it is in the caseload, and that no hour is in the saving', async () => {
    expect(await workloadText()).toContain('It is not in the caseload (use_released_capacity: no).');
    expect(await workloadText({}, { useReleasedCapacity: true })).toContain('The scenario counts it');
    expect(await workloadText()).toContain('Hours are not pounds: nothing of this is in the saving.');
  });

  it('prices assessments only where they are known and there is a post to price them by', async () => {
    const { theCase } = await fixture('borough', 'three-hubs');
    const unsaid = theCase.areas.map((area) => ({ ...area, assessmentsPerYear: null }));
    expect(await workloadText({ areas: unsaid })).toContain('Not known: not every area says');
    const halves = theCase.posts.map((post) => ({ ...post, fte: 0.5 }));
    expect(await workloadText({ posts: halves })).toContain('there is no full-time Lead Professional post');
    expect(await workloadText({ assumptions: new Map() })).toContain('None move in.');
  });
});

describe('the one screen of a plan', () => {
  const screen = async (useReleasedCapacity: boolean): Promise<string> =>
    terminal(planReport(await borough({}, { useReleasedCapacity })), plain);

  it('shows both caseloads where the released capacity is counted', async () => {
    expect(await screen(true)).toContain(
      'Released capacity is counted per LP: -0.16 LP FTE. Without it: North 20.8, Centre 22.8, South 14.9.',
    );
    expect(await screen(false)).not.toContain('Released');
  });
});

describe('the waiting lists', () => {
  it('say what a list grows by in place of a wait that would never end', async () => {
    const text = drawn(waitingListSections(await borough()));
    expect(text).toMatch(
      /Speech and language +140 +620 +527 +600 +600 +grows by 20 a year +clears in 1\.9 years/,
    );
    expect(text).toMatch(/Child mental health .*grows by 200 a year +grows by 92 a year/);
  });

  it('say how much of what is freed is given up as posts', async () => {
    const share = { value: 0.5, at: null };
    const given = await borough({}, { assumptions: new Map([['freed_to_list_share', share]]) });
    expect(drawn(waitingListSections(given))).toContain(
      'Capacity for 263 families a year is freed, and spent once: 132 of it given up as posts, the rest on',
    );
  });

  it('are not there for a case that has none', async () => {
    const { theCase, scenario } = await fixture('worked');
    expect(waitingListSections(resultOf(theCase, scenario))).toEqual([]);
  });
});
