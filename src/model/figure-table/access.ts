import type { FigureSource } from '../figure.ts';

/** The figures of the single point of access and the waiting lists. */
export const ACCESS_FIGURES: readonly FigureSource[] = [];
