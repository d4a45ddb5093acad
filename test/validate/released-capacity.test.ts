import { describe, expect, it } from 'vitest';
import { BASE, resolve } from './worked.ts';

const released = async (scenarios: Record<string, string>, asked = 'base') => {
  const { scenario, told } = await resolve(asked, scenarios);
  return scenario?.useReleasedCapacity ?? told.filter((line) => line.includes('error'));
};

describe('use_released_capacity of a scenario', () => {
  it('is yes or no as people write it, and left out where nobody says', async () => {
    expect(await released({ base: `${BASE}use_released_capacity: yes\n` })).toBe(true);
    expect(await released({ base: `${BASE}use_released_capacity: true\n` })).toBe(true);
    expect(await released({ base: `${BASE}use_released_capacity: No\n` })).toBe(false);
    const { scenario } = await resolve('base');
    expect(scenario).not.toHaveProperty('useReleasedCapacity');
  });

  it('is taken from what a scenario extends, unless it says otherwise', async () => {
    const used = `${BASE}use_released_capacity: yes\n`;
    expect(await released({ base: used, more: 'extends: base\n' }, 'more')).toBe(true);
    expect(await released({ base: used, more: 'extends: base\nuse_released_capacity: no\n' }, 'more')).toBe(
      false,
    );
  });

  it('is refused where it is neither, with its place', async () => {
    expect(await released({ base: `${BASE}use_released_capacity: perhaps\n` })).toEqual([
      expect.stringMatching(/^base\.yaml:\d+:24 error wrong-value: .*yes or no/),
    ]);
  });
});
