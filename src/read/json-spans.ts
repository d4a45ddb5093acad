import { createScanner } from 'jsonc-parser';
import type { Span } from './spot.ts';

type Path = readonly (string | number)[];

/** A step of the paths that are looked for, and where the value at its end stands. */
interface Branch {
  readonly below: Map<string | number, Branch>;
  span: Span | null;
}

/** A list or an object that is open while the text goes by. */
interface Open {
  readonly branch: Branch | undefined;
  readonly from: number;
  /** Of the value that comes next; null: a name comes first. */
  key: string | number | null;
}

/**
 * Where the values at these paths stand in a text that is JSON: one look through it, and no copy. A path that leads on
 * where the text does not is shown at the last value that is there.
 */
export function spansOf(text: string, paths: readonly Path[]): (Span | null)[] {
  const root: Branch = { below: new Map(), span: null };
  for (const path of paths) grow(root, path);
  fillSpans(text, root);
  return paths.map((path) => {
    let branch: Branch | undefined = root;
    let span = root.span;
    for (const key of path) {
      branch = branch?.below.get(key);
      span = branch?.span ?? span;
    }
    return span;
  });
}

function grow(root: Branch, path: Path): void {
  let branch = root;
  for (const key of path) {
    const next: Branch = branch.below.get(key) ?? { below: new Map(), span: null };
    branch.below.set(key, next);
    branch = next;
  }
}

function fillSpans(text: string, root: Branch): void {
  const scanner = createScanner(text, true);
  const open: Open[] = [];
  const next = (): Branch | undefined => {
    const top = open.at(-1);
    return top === undefined ? root : top.key === null ? undefined : top.branch?.below.get(top.key);
  };
  const end = (branch: Branch | undefined, from: number): void => {
    if (branch !== undefined) branch.span = { from, to: scanner.getTokenOffset() + scanner.getTokenLength() };
  };
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const from = scanner.getTokenOffset();
    const top = open.at(-1);
    const sign = text.charAt(from);
    if (sign === '{' || sign === '[') open.push({ branch: next(), from, key: sign === '[' ? 0 : null });
    else if (sign === '}' || sign === ']') {
      open.pop();
      end(top?.branch, top?.from ?? 0);
    } else if (sign === ',' && top !== undefined) top.key = typeof top.key === 'number' ? top.key + 1 : null;
    else if (sign === '"' && top?.key === null) top.key = scanner.getTokenValue();
    else if (sign !== ':' && sign !== '') end(next(), from);
  }
}
