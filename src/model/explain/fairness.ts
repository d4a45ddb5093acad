import type { Explain } from './posts.ts';

/** Every figure of who has what before and after. */
export const FAIRNESS: Readonly<Record<string, Explain>> = {};
