import type { FigureSource } from '../figure.ts';

/** The figures of who has what before and after. */
export const FAIRNESS_FIGURES: readonly FigureSource[] = [];
