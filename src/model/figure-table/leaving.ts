import type { FigureSource } from '../figure.ts';

/** The figures of leaving and what it costs. */
export const LEAVING_FIGURES: readonly FigureSource[] = [];
