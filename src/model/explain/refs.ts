import type { Ref } from '../../issue/issue.ts';
import type { Step } from './step.ts';

/** Where the leaves of a tree stand, each once. */
export function refsOf(root: Step): readonly Ref[] {
  return leavesOf(root).flatMap(({ source }) => source?.at ?? []);
}

/** Every leaf of a tree, once. */
export function leavesOf(root: Step): readonly Step[] {
  const seen = new Set<Step>();
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    for (const part of step.parts) visit(part);
  };
  visit(root);
  return [...seen].filter(({ source }) => source !== null);
}
