import { describe, expect, it } from 'vitest';
import { fault } from '../../src/issue/fault.ts';

describe('the words for a chance', () => {
  it('name the things that cannot go together and the nearest that can', () => {
    const pairs = [
      { one: 'a', other: 'b', rank: 0.9, nearest: 0.6 },
      { one: 'b', other: 'c', rank: 0.9, nearest: 0.6 },
      { one: 'a', other: 'c', rank: -0.9, nearest: -0.2 },
    ];
    const { message, hint } = fault('correlations-impossible', { pairs }, null);
    expect(message).toBe(
      'No three things can go together like this: a and b 0.9, b and c 0.9, a and c -0.9; the nearest that can is 0.6, 0.6, -0.2',
    );
    expect(hint).toBe('put these values in as their rank');
  });

  it('leave out the pairs that may stay, and count those past the sixth', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const pairs = names.map((one, i) => ({
      one,
      other: names[(i + 1) % names.length] ?? '',
      rank: 0.5,
      nearest: i === 0 ? 0.50001 : 0.25,
    }));
    const { message } = fault('correlations-impossible', { pairs }, null);
    expect(message).toBe(
      'No 8 things can go together like this: b and c 0.5, c and d 0.5, d and e 0.5, e and f 0.5, f and g 0.5, g and h 0.5, 1 more; the nearest that can is 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 1 more',
    );
  });

  it('speak of one assumption and of several', () => {
    const says = (code: 'assumption-moves-nothing' | 'range-held', ...ids: string[]): string =>
      fault(code, { ids }, null).message;
    expect(says('assumption-moves-nothing', 'a')).toBe(
      'a moves neither the saving nor the caseload of this plan, at either end of its range',
    );
    expect(says('assumption-moves-nothing', 'a', 'b')).toBe(
      'a and b move neither the saving nor the caseload of this plan, at either end of their ranges',
    );
    expect(says('range-held', 'a')).toBe('The option sets a without low and high, so it stays at its value');
    expect(says('range-held', 'a', 'b')).toBe(
      'The option sets a and b without low and high, so they stay at their values',
    );
  });

  it('say how far a saving comes and how many draws there were', () => {
    const far = fault('target-out-of-reach', { bestPence: 19_000_000, targetPence: 20_000_000 }, null);
    expect(far.message).toBe(
      'However the ranges fall, the saving never reaches the target of £200,000: at best it is £190,000',
    );
    const stopped = fault('draws-interrupted', { drawn: 1_234_567, asked: 100_000_000 }, null);
    expect(stopped.message).toBe('Stopped after 1,234,567 of 100,000,000 draws: the result is of those');
    expect(fault('no-ranges', {}, null).hint).toContain('vacancy_factor,0,0,0.04');
  });
});
