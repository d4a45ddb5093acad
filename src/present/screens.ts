import type { PlanResult } from '../appraise/result.ts';
import type { Section } from './report.ts';

type ScreenOf = (result: PlanResult) => Section[];

/** What a plan can show beside its one screen, each loaded only when it is asked for. */
export const SCREENS = {
  workload: async () => (await import('./screens/workload.ts')).workloadScreen,
  access: async () => (await import('./screens/access.ts')).accessScreen,
  years: async () => (await import('./screens/years.ts')).yearsScreen,
  fairness: async () => (await import('./screens/fairness.ts')).fairnessScreen,
  people: async () => (await import('./screens/people.ts')).peopleScreen,
  journal: async () => (await import('./screens/journal.ts')).journalScreen,
} satisfies Record<string, () => Promise<ScreenOf>>;

export type Screen = keyof typeof SCREENS;

/** The sections of the screens asked for, in the order above, whatever the order of the flags. */
export async function screenSections(
  result: PlanResult,
  asked: (screen: Screen) => boolean,
): Promise<Section[]> {
  const sections: Section[] = [];
  for (const screen of Object.keys(SCREENS) as Screen[]) {
    if (asked(screen)) sections.push(...(await SCREENS[screen]())(result));
  }
  return sections;
}
