import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonSlip } from '../../src/read/json-slip.ts';

test('the text of any value is JSON to its end', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(jsonSlip(text)).toBe(text.length);
    }),
  );
});

test('a text with one letter changed is JSON to its end wherever the engine takes it', () => {
  const edit = fc.tuple(
    fc.jsonValue(),
    fc.nat(),
    fc.constantFrom('', '}', ']', ',', ':', '"', 'x', '1', '{', ' '),
  );
  fc.assert(
    fc.property(edit, ([value, at, letter]) => {
      const whole = JSON.stringify(value);
      const from = at % (whole.length + 1);
      const text = whole.slice(0, from) + letter + whole.slice(from + 1);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) expect(jsonSlip(text)).toBe(text.length);
      else expect(jsonSlip(text)).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1, 2', 5],
  ['[1] 2', 4],
  ['hello', 0],
  ['{"a": "b\n"}', 6],
  [']', 0],
])('%j slips at %d', (text, at) => {
  expect(jsonSlip(text)).toBe(at);
});
