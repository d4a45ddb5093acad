import { expect, it } from 'vitest';
import { planReport } from '../../src/present/plan-report.ts';
import { allocationSections } from '../../src/present/plan/allocation.ts';
import { terminal } from '../../src/present/terminal.ts';
import { fixture } from '../wirral.ts';
import { fourLocalities, resultOf, wirralCase } from './wirral.ts';

const screen = (result: ReturnType<typeof resultOf>, width: number): string =>
  terminal(
    { ...planReport(result), sections: allocationSections(result) },
    { width, colour: 0, ascii: false, pathOf: () => null, command: '' },
  );

it('a total of posts is shown shared out in each way, with what the heaviest post carries', async () => {
  const { theCase, scenario } = await fixture('borough', 'partners-first');
  const text = screen(resultOf(theCase, scenario), 104);
  expect(text).toMatch(/Coordinator: 6 posts shared out/);
  expect(text).toMatch(/equal parts +North 2, Centre 2, South 2 +1,315 +26 +4,050/);
  expect(text).toMatch(/need +North 3, Centre 2, South 1 +950 +19 +7,100/);
  expect(text).toMatch(/children \(planned\) +North 2, Centre 2, South 2 +1,315 +26 +4,050/);
  for (const line of screen(resultOf(theCase, scenario), 60).split('\n'))
    expect(Array.from(line).length).toBeLessThanOrEqual(60);
});

it('nothing is shown where no role is given out by a total', () => {
  expect(allocationSections(resultOf(wirralCase, { ...fourLocalities, newPosts: [] }))).toEqual([]);
});
