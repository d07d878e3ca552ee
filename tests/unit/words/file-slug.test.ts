import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSlug } from '../../../src/words/file-slug.ts';

const slug = (text: string): string => fileSlug(text, 'scenario');

describe('a name for a file', () => {
  it.each([
    ['Ynys Môn', 'ynys-mon'],
    ['Łódź, Gdańsk', 'lodz-gdansk'],
    ['Straße Ærø Œuvre', 'strasse-aero-oeuvre'],
    ['ÅÖÜ çñ İI ð Þ', 'aou-cn-ii-d-th'],
    ['Αθήνα', 'athina'],
    ['Київ і Львів', 'kiiv-i-lviv'],
    ['Drugs & alcohol', 'drugs-and-alcohol'],
    ['Gwent 2013/14: what if?', 'gwent-2013-14-what-if'],
    ['ﬁve ² １２', 'five-2-12'],
  ])('%s is %s', (text, name) => {
    expect(slug(text)).toBe(name);
  });

  it('is the same for titles that differ in accents, case and punctuation alone', () => {
    expect(new Set(['Ynys Mon', 'ynys môn!', '“YNYS-MÔN”'].map(slug)).size).toBe(1);
  });

  it('differs where titles differ in more, as long as they are', () => {
    const long = 'a '.repeat(99);
    for (const [a, b] of [
      ['Plan A+', 'Plan A'],
      ['£2 more', '$2 more'],
      ['東京', '大阪'],
      ['القاهرة', 'دمشق'],
      [`${long}one`, `${long}two`],
      ['Gwent: one', 'Gwent: two'],
    ] as const)
      expect(slug(a), a).not.toBe(slug(b));
    expect(slug('東京')).toMatch(/^scenario-[a-z0-9]{6}$/);
  });

  it('is cut where it is too long, and not before; what is left out is told apart by its end', () => {
    expect(slug('a'.repeat(80))).toBe('a'.repeat(80));
    expect(slug('a'.repeat(81))).toMatch(/^a{73}-[a-z0-9]{6}$/);
    // No hyphen is left where it is cut.
    expect(slug(`${'a'.repeat(72)} ${'b'.repeat(20)}`)).toMatch(/^a{72}-[a-z0-9]{6}$/);
    expect(fileSlug('Gwent and more', 'scenario', 12)).toMatch(/^gwent-[a-z0-9]{6}$/);
    expect(slug('')).toBe('scenario');
    expect(slug('“…”')).toBe('scenario');
  });

  it('is letters, digits and single hyphens, never empty, never too long, always the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(text).length).toBeLessThanOrEqual(80);
        expect(slug(text)).toBe(slug(text));
      }),
    );
  });
});
