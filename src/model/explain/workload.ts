import type { Explain } from './posts.ts';

/** Every figure of the hours that the plan moves. */
export const WORKLOAD: Readonly<Record<string, Explain>> = {};
