import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/storage/default-settings.ts';
import { Settings } from '../../lib/storage/rows.ts';

describe('the settings', () => {
  it('of before there were several ways to pay still count', () => {
    const { way: _, ...old } = { ...defaultSettings, country: 'KZ', currency: 'KZT' };
    expect(Settings.parse(old)).toEqual({ ...old, way: null });
  });
});
