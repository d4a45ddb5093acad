import type { FigureSource } from '../figure.ts';

/** The figures of who leads for which families. */
export const LEADS_FIGURES: readonly FigureSource[] = [];
