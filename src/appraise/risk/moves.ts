import type { Simulated } from './simulate.ts';

/** Whether any range moves what is held against the target: else its chance is not known, whatever is drawn. */
export function movesSaving({ saving }: Pick<Simulated, 'saving'>): boolean {
  return saving.least !== saving.most;
}
