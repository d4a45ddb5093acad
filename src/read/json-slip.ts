const TOKEN =
  // oxlint-disable-next-line no-control-regex -- what JSON takes for space, and what it takes in a text
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)|([[\]{},:]))/y;

/** What may come next: a value, a name, their colon, or what follows a value. `first` may also be the end of nothing. */
type Next = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'after';

/**
 * Where a text stops being JSON: the offset of the first sign that cannot stand where it does, or its length where
 * it is cut off. The engines say that each in its own words, and not always.
 */
export function jsonSlip(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const [, string, plain, sign] = TOKEN.exec(text) ?? [];
    if (string === undefined && plain === undefined && sign === undefined) return pastSpace(text, from);
    const follows = after(next, { string, plain, sign }, open);
    if (follows === null) return pastSpace(text, from);
    next = follows;
  }
}

interface Token {
  readonly string: string | undefined;
  readonly plain: string | undefined;
  readonly sign: string | undefined;
}

/** What may follow a token; null where it cannot stand. Keeps account of the brackets that are open. */
function after(next: Next, { string, plain, sign }: Token, open: string[]): Next | null {
  const isValueNext = next === 'value' || next === 'first value';
  if (sign === undefined) {
    if (string !== undefined && (next === 'name' || next === 'first name')) return 'colon';
    return isValueNext && (string ?? plain) !== undefined ? 'after' : null;
  }
  if (sign === ':') return next === 'colon' ? 'value' : null;
  if (sign === ',')
    return next !== 'after' || open.length === 0 ? null : open.at(-1) === '{' ? 'name' : 'value';
  if (sign === '{' || sign === '[') {
    if (!isValueNext) return null;
    open.push(sign);
    return sign === '{' ? 'first name' : 'first value';
  }
  const ends = sign === '}' ? 'first name' : 'first value';
  return (next === 'after' || next === ends) && open.pop() === (sign === '}' ? '{' : '[') ? 'after' : null;
}

function pastSpace(text: string, from: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}
