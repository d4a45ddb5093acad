import type { Option } from '../../appraise/compare/result.ts';
import type { Simulated } from '../../appraise/risk/simulate.ts';
import type { Section } from '../report.ts';
import { drawnText } from '../risk/words.ts';

/** How the options were drawn, which is alike for all that were; null where none was. */
export function drawnOf(options: readonly Pick<Option, 'chance'>[]): Simulated | null {
  return options.find(({ chance }) => chance !== null)?.chance ?? null;
}

/** What somebody needs to draw the same again, and why differences between options are not noise. */
export function drawnSection(options: readonly Pick<Option, 'chance'>[]): Section[] {
  const chance = drawnOf(options);
  if (chance === null) return [];
  const text = `Chance and P10: ${drawnText(chance)}, the same numbers for every option (locplan risk).`;
  return [{ heading: '', parts: [{ kind: 'prose', text }] }];
}
