const LONGEST = 40;

/**
 * A value as messages show it: in quotation marks, on one line, cut when long. What somebody wrote can be
 * anything, and a message must stay a line that people can read.
 */
export function quote(value: unknown): string {
  // JSON knows no Infinity and calls it null.
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const text = isPlain ? String(value) : (JSON.stringify(value) ?? String(value));
  // oxlint-disable-next-line no-control-regex -- these are the characters that would leave the line
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, ' ').trim();
  const letters = Array.from(plain);
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : plain}"`;
}
