import type { Merged } from '../merge.ts';
import { ownOf, partnerLedOf } from './areas.ts';
import { type Basis, derived } from './basis.ts';
import { assumed } from './sources.ts';
import type { Step } from './step.ts';

const named = (formula: string) => ({ label: '', unit: 'families a year' as const, formula });

/** Families a year of a place who are not led by a social worker. */
export function episodesOf(basis: Basis, place: Merged, when: 'now' | 'then'): Step {
  const families = derived(
    { label: 'Families not led by a social worker', unit: 'families', formula: 'Own + partner-led families' },
    'sum',
    [ownOf(basis, place), partnerLedOf(basis, place)],
  );
  return derived(named(`Families × 52 ÷ episode_weeks_${when}`), 'episodes', [
    families,
    assumed(basis, `episode_weeks_${when}`),
  ]);
}

/** Own families of a place a year. */
export function ownEpisodesOf(basis: Basis, place: Merged, when: 'now' | 'then'): Step {
  return derived(named(`Own families × 52 ÷ episode_weeks_${when}`), 'episodes', [
    ownOf(basis, place),
    assumed(basis, `episode_weeks_${when}`),
  ]);
}
