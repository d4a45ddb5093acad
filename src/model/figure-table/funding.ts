import type { FigureSource } from '../figure.ts';

/** The figures of whose money the saving is. */
export const FUNDING_FIGURES: readonly FigureSource[] = [];
