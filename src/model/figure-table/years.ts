import type { FigureSource } from '../figure.ts';

/** The figures of the years in prices of their time. */
export const YEARS_FIGURES: readonly FigureSource[] = [];
