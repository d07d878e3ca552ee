import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../../src/model/iom-model.ts';
import { GLOSSARY, glossaryEntry, searchGlossary } from '../../../../src/words/en/glossary.ts';
import { termOf } from '../../../../src/words/en/term-of.ts';
import { TOUR_STEPS } from '../../../../src/words/en/tour-steps.ts';

/** Syllables as vowels sound together, less a silent e: near enough for a measure. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Flesch–Kincaid: the school year (as in America) in which most can read it. Year 7 is a reading age of about 12. */
function grade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((each) => each.trim() !== '').length;
  const words = text.split(/\s+/).filter((each) => /[a-z]/i.test(each));
  const sounds = words.reduce((sum, each) => sum + syllables(each), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59;
}

const everySource = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory()
      ? everySource(join(folder, each.name))
      : /\.ts$/.test(each.name)
        ? [readFileSync(join(folder, each.name), 'utf8')]
        : [],
  );

it('does not say that people in custody keep their place, which is for the file to say', () => {
  const { text } = glossaryEntry('custody')!;
  expect(text).not.toMatch(/stay on the list/);
  expect(text).toContain('the file says which');
});

describe('the measure of reading', () => {
  it('tells plain words from stiff ones', () => {
    expect(grade('The cat sat on the mat. It was a red mat.')).toBeLessThan(2);
    expect(
      grade('Organisational prioritisation necessitates multidisciplinary collaboration.'),
    ).toBeGreaterThan(18);
  });
});

describe('the glossary', () => {
  it.each(GLOSSARY.map((entry) => [entry.id, entry] as const))('%s is short and plain', (_, { text }) => {
    expect(grade(text)).toBeLessThanOrEqual(9);
    expect(text.length).toBeLessThanOrEqual(190);
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('can be read at the age of about 12, all in all', () => {
    expect(grade(GLOSSARY.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(6.5);
  });

  it('has each word once, in order, and leads only to words that it has', () => {
    expect(new Set(GLOSSARY.map(({ id }) => id)).size).toBe(GLOSSARY.length);
    const terms = GLOSSARY.map(({ term }) => term.toLowerCase());
    expect(terms).toEqual([...terms].sort((a, b) => a.localeCompare(b, 'en')));
    for (const { id, see } of GLOSSARY) {
      for (const other of see) expect(glossaryEntry(other), `${id} → ${other}`).toBeDefined();
      expect(see).not.toContain(id);
    }
  });

  it('has every word that a page offers to explain', () => {
    const asked = everySource('src').flatMap((text) =>
      [...text.matchAll(/<iom-term\b[^>]*\bword="([a-z-]+)"/g)].map((m) => m[1]!),
    );
    asked.push(...iomModel.inputs.flatMap(({ name }) => termOf(`${name}.x`) ?? []), 'break-even');
    expect(asked.length).toBeGreaterThan(12);
    for (const id of asked) expect(glossaryEntry(id), id).toBeDefined();
  });

  it('finds a word by its name first, then by what is said of it', () => {
    expect(searchGlossary('tier')[0]!.id).toBe('priority');
    expect(searchGlossary('tier').map(({ id }) => id)).toEqual(expect.arrayContaining(['priority', 'tier']));
    expect(searchGlossary('council TAX').map(({ id }) => id)).toContain('precept');
    expect(searchGlossary('')).toHaveLength(GLOSSARY.length);
    expect(searchGlossary('  ')).toHaveLength(GLOSSARY.length);
    // All the words asked for, in any order, between name and text; each entry once.
    expect(searchGlossary('tax council').map(({ id }) => id)).toContain('precept');
    expect(searchGlossary('tax quantum')).toEqual([]);
    expect(searchGlossary('vacancy work').map(({ id }) => id)).toContain('vacancy');
    const found = searchGlossary('tier');
    expect(new Set(found).size).toBe(found.length);
    expect(searchGlossary('quantum')).toEqual([]);
  });
});

describe('the tour', () => {
  it('is short and plain, and can be done in two minutes', () => {
    expect(new Set(TOUR_STEPS.map(({ id }) => id)).size).toBe(TOUR_STEPS.length);
    expect(TOUR_STEPS.length).toBeLessThanOrEqual(9);
    const all = TOUR_STEPS.map(({ title, text, task = '' }) => `${title}. ${text} ${task}`).join(' ');
    expect(all.split(/\s+/).length).toBeLessThanOrEqual(260); // at 130 words a minute
    expect(grade(all)).toBeLessThanOrEqual(6.5);
  });
});
