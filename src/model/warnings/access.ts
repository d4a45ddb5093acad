import { fault } from '../../issue/fault.ts';
import type { Fault } from '../../issue/issue.ts';
import { assumption } from '../assumption.ts';
import { assumptionAt, type Findings } from './findings.ts';

export function accessBeyondOpening({ theCase, scenario }: Findings): Fault[] {
  const access = assumption(theCase, scenario, 'access_hours');
  const open = assumption(theCase, scenario, 'open_hours');
  if (access <= open) return [];
  const at = assumptionAt('access_hours', theCase, scenario) ?? assumptionAt('open_hours', theCase, scenario);
  return [fault('access-hours-exceed-open', { access, open }, at)];
}
