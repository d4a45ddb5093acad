import type { Explain } from './posts.ts';

/** Every figure of whose money the saving is. */
export const FUNDING: Readonly<Record<string, Explain>> = {};
