import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planReport } from '../../src/present/plan-report.ts';
import { screenSections, type Screen } from '../../src/present/screens.ts';
import { terminal } from '../../src/present/terminal.ts';
import { expectGolden } from '../golden.ts';
import { fixture } from '../wirral.ts';
import { resultOf } from './wirral.ts';

/** A screen of the made-up borough, which has everything that a case can say. */
describe.each<[Screen, string]>([
  ['workload', 'partners-first'],
  ['access', 'two-points'],
  ['years', 'three-hubs'],
  ['people', 'with-leaving'],
  ['journal', 'courses-by-hub'],
])('the %s screen of %s', (screen, scenario) => {
  it.each([60, 104])('fits %i columns', async (width) => {
    const result = await fixture('borough', scenario).then((found) =>
      resultOf(found.theCase, found.scenario),
    );
    const sections = await screenSections(result, (each) => each === screen);
    const bare = { caseTitle: '', title: '', aside: '', forThisRun: '', next: [], sections };
    const options = { width, colour: 0, ascii: false, pathOf: () => null, command: '' } as const;
    const text = terminal({ ...planReport(result), ...bare }, options);
    expect(text.split('\n').filter((line) => line.length > width)).toEqual([]);
    expectGolden(join(import.meta.dirname, 'screens', `${screen}-${width}.txt`), text);
  });
});
