import type { Fairness } from '../../model/fairness.ts';
import { decimal } from '../number.ts';
import type { Section } from '../report.ts';

/** Management against the front line, as a ratio and in FTE: a cut of one alone moves both. */
export function managementSection(fairness: Fairness): Section[] {
  const { managementFteNow: now, managementFteThen: then } = fairness;
  if (now <= 0 && then <= 0) return [];
  const { lpPerManagementNow, lpPerManagementThen, lpFteNow, lpFteThen } = fairness;
  const text = `Management to front line is ${ratio(lpPerManagementNow)} today and ${ratio(lpPerManagementThen)} in the plan: ${fte(now, lpFteNow)} today, ${fte(then, lpFteThen)} in the plan, posts filled and vacant.`;
  return [{ heading: 'Management and front line', parts: [{ kind: 'prose', text }] }];
}

const ratio = (lpPerManagement: number | null): string =>
  lpPerManagement === null ? 'no management' : `1 : ${decimal(lpPerManagement, 1)}`;

const fte = (management: number, leads: number): string =>
  `${decimal(management, 1)} FTE to ${decimal(leads, 1)} Lead Professional FTE`;
