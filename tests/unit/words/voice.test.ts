import { afterEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/words/en/english.ts';
import { checkVoice } from '../../../src/words/check/check.ts';
import { markNames } from '../../../src/words/as-written.ts';
import { bring, isBrought, language, say, speak } from '../../../src/words/voice.ts';

afterEach(() => {
  markNames(false);
  speak(english);
});

describe('the voice that was chosen', () => {
  it('has the words of the first page at hand, and the others once they were brought', async () => {
    speak(english);
    expect(say.numbers.percent(0.53)).toBe('53%');
    expect(isBrought('glossary')).toBe(false);
    expect(() => say.glossary).toThrow('glossary');
    await bring('glossary', 'numbers');
    expect(say.glossary.glossaryEntry('caseload')?.term).toBe('Caseload');
  });

  it('says the same facts in another voice, with names as they are', async () => {
    speak(checkVoice());
    await bring('glossary');
    expect(language()).toBe('en-x-check');
    expect(say.numbers.people(43)).toBe('⟦pėėøøplėė 43⟧');
    expect(say.numbers.percent(0.53)).toBe('53%');
    expect(say.glossary.glossaryEntry('caseload')?.id).toBe('caseload');
    expect(say.glossary.glossaryEntry('caseload')?.text).toMatch(/^⟦/);
  });

  it('asks a section of the voice it was asked in: one that comes late is dropped', async () => {
    speak(english);
    const late = bring('tour');
    speak(checkVoice());
    await late;
    expect(isBrought('tour')).toBe(false);
  });

  it('may ask again for what could not be fetched', async () => {
    let tries = 0;
    const tour = (): ReturnType<typeof english.later.tour> =>
      tries++ === 0 ? Promise.reject(new Error('no network')) : english.later.tour();
    speak({ ...english, later: { ...english.later, tour } });
    await expect(bring('tour')).rejects.toThrow('no network');
    await bring('tour');
    expect(isBrought('tour')).toBe(true);
  });
});
