import { type Alias, type Document, isAlias, isCollection, isNode, isPair } from 'yaml';
import { fault } from '../issue/fault.ts';
import type { Fault, Ref } from '../issue/issue.ts';
import { LIMITS } from './limits.ts';
import type { Span } from './spot.ts';

/**
 * Aliases that name nothing, and the first that brings in more values than a case can need: a few lines of aliases of
 * aliases stand for billions, and one inside what it names for no end of them.
 */
export function aliasFaults(yaml: Document.Parsed, at: (span: Span) => Ref): Fault[] {
  const faults: Fault[] = [];
  // How many values each anchor stands for; null while what it names is still being counted.
  const sizes = new Map<string, number | null>();
  let brought = 0;

  const refuse = (alias: Alias, code: 'yaml-unknown-alias' | 'yaml-alias-bomb') => {
    const [from, to] = alias.range!;
    faults.push(fault(code, { alias: alias.source, limit: LIMITS.aliasedValues.shown }, at({ from, to })));
  };
  const sizeOfAlias = (alias: Alias): number => {
    const size = sizes.get(alias.source);
    if (size === undefined) refuse(alias, 'yaml-unknown-alias');
    const within = brought <= LIMITS.aliasedValues.most;
    brought += size === null ? Infinity : (size ?? 0);
    if (within && brought > LIMITS.aliasedValues.most) refuse(alias, 'yaml-alias-bomb');
    return size ?? 0;
  };
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) return sizeOfAlias(node);
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    const anchor = isNode(node) ? (node as { anchor?: string }).anchor : undefined;
    if (anchor) sizes.set(anchor, null);
    const size = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1) : 1;
    if (anchor) sizes.set(anchor, size);
    return size;
  };
  sizeOf(yaml.contents);
  return faults;
}
