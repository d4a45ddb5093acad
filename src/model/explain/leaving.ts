import type { Explain } from './posts.ts';

/** Every figure of leaving and what it costs. */
export const LEAVING: Readonly<Record<string, Explain>> = {};
