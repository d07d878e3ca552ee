import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { asWritten, markNames } from '../../../../src/words/as-written.ts';
import { disguise, disguiseTex } from '../../../../src/words/check/disguise.ts';
import { disguised } from '../../../../src/words/check/disguised.ts';

afterEach(() => markNames(false));

const ENGLISH = /(?<!\p{L})[A-Za-z]{2,}(?!\p{L})/u;

describe('the made-up language', () => {
  it('has other words, longer, in another order, in brackets', () => {
    expect(disguise('In March people get 53%.')).toBe('⟦53%. gėėt pėėøøplėė Mārch Ïn⟧');
  });

  it('leaves no English word and loses no number, whatever is said', () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,9}[,.]?$/);
    const figure = fc.integer({ min: 0, max: 99_999 }).map(String);
    const sentence = fc
      .array(fc.oneof(word, figure), { minLength: 2, maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        const said = disguise(text);
        expect(said).not.toMatch(ENGLISH);
        expect(said.match(/\d+/g)?.toSorted() ?? []).toEqual(text.match(/\d+/g)?.toSorted() ?? []);
      }),
    );
  });

  it('leaves a name of a file as its author wrote it', () => {
    markNames(true);
    expect(disguise(`Under “${asWritten('Plan for 2014')}”: 3 fewer.`)).toContain('Plan for 2014');
    expect(disguise(`Under “${asWritten('Plan for 2014')}”: 3 fewer.`)).not.toMatch(/[\u{E000}\u{E001}]/u);
  });

  it('says a sentence within a sentence once', () => {
    const inner = disguise('two words');
    expect(disguise(`He said ${inner} twice`)).toContain(inner);
  });

  it('leaves spaces about a piece of a sentence where they are', () => {
    expect(disguise(' and more ')).toBe(' ⟦mørėė ānd⟧ '.replace('mørėė', 'møørėė'));
  });

  it('has other words in mathematics, and the same mathematics', () => {
    const tex = '\\dfrac{\\text{Posts {-} short}}{2} \\times \\text{5\\% of R\\&D}';
    expect(disguiseTex(tex)).toBe('\\dfrac{\\text{Pøøsts {-} shøørt}}{2} \\times \\text{5\\% øøf R\\&D}');
  });

  it('leaves what only names a thing: ids, numbers, addresses', () => {
    for (const id of [
      'caseload_coverage',
      'early-exit',
      '#assumptions',
      'https://a.uk/b',
      '2016-03',
      '–',
      '£1',
    ])
      expect(disguise(id)).toBe(id);
  });
});

describe('a section in the made-up language', () => {
  const section = {
    title: 'Two words',
    rows: [{ id: 'first', text: 'Some text', months: 3 }],
    say: (count: number) => ({ text: `${count} people`, write: (value: number) => `about ${value}` }),
  };

  it('disguises every text, also in what its functions give', () => {
    const said = disguised(section);
    expect(said.title).toBe('⟦wøørds Twøø⟧');
    expect(said.rows).toEqual([{ id: 'first', text: '⟦tėėxt Søømėė⟧', months: 3 }]);
    expect(said.say(3).text).toBe('⟦pėėøøplėė 3⟧');
    expect(said.say(3).write(4)).toBe('⟦4 ābøøůt⟧');
  });

  it('knows texts of a page from the id of one', () => {
    const said = disguised({ page: { title: 'Two words', of: 'some id' }, step: { page: 'how it works' } });
    expect(said).toEqual({
      page: { title: disguise('Two words'), of: 'some id' },
      step: { page: 'how it works' },
    });
  });
});
