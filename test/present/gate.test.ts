import { describe, expect, it } from 'vitest';
import type { Gate } from '../../src/appraise/result.ts';
import { gateChecks } from '../../src/present/gate.ts';

const says = (gate: Gate): string => gateChecks([gate])[0]?.says ?? '';

describe('the line of a gate', () => {
  it.each([
    [19.32, 19.320895, 'worst caseload 19.321, at most 19.32 wanted: OVER by 0.001'],
    [19.25, 19.320895, 'worst caseload 19.32, at most 19.25 wanted: OVER by 0.07'],
    [15, 19.320895, 'worst caseload 19.3, at most 15.0 wanted: OVER by 4.3'],
    [19.320894, 19.320895, 'worst caseload 19.320895, at most 19.320894 wanted: OVER by 0.000001'],
    [19.3208949, 19.3208949552, 'worst caseload 19.3208950, at most 19.3208949 wanted: OVER by 0.0000001'],
    [19.33, 19.320895, 'worst caseload 19.32, at most 19.33 wanted: HOLDS'],
  ])(
    'on the caseload prints a limit of %s as typed, so that the shortfall is the difference',
    (limit, value, line) => {
      const shortfall = Math.max(0, value - limit);
      expect(says({ gate: 'fail-over-caseload', limit, value, passed: shortfall === 0, shortfall })).toBe(
        line,
      );
    },
  );

  it('on issues names the first five codes and counts the others', () => {
    const failOn = (...codes: string[]): Gate => ({
      gate: 'fail-on',
      limit: 'warning',
      value: 9,
      passed: false,
      shortfall: 9,
      codes,
    });
    expect(says(failOn('a', 'b'))).toBe('no errors or warnings wanted: 9 found, a, b');
    expect(says(failOn('a', 'b', 'c', 'd', 'e', 'f', 'g'))).toMatch(/: 9 found, a, b, c, d, e and 2 more$/);
  });
});
