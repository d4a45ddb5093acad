import type { FigureSource } from '../figure.ts';

/** The figures of the hours that the plan moves. */
export const WORKLOAD_FIGURES: readonly FigureSource[] = [];
