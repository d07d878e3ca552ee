import fc from 'fast-check';
import temml from 'temml';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../src/language/check-model.ts';
import { walk, type Expression } from '../../../src/language/expression.ts';
import { printTex, texNumber, type TexNames, texText, texWidth } from '../../../src/language/print-tex.ts';
import { modelTextFor } from '../../../src/model/model-text-for.ts';
import { texWords } from '../../../src/words/en/model/tex-words.ts';
import { checked, modelWith } from './fixtures.ts';

const asMathML = (tex: string): string =>
  temml.renderToString(tex, { throwOnError: true, strict: true, trust: false, maxExpand: 20_000 });

const said = (name: TexNames['name']): TexNames => ({
  name,
  set: (set) => texText(`each ${set}`),
  words: texWords,
});
const plainName = said(({ name }) => name);
const tex = (equation: string): string =>
  printTex(
    checked(modelWith({ name: 'y', over: [], unit: '1', equation })).equations.at(-1)!.equation,
    plainName,
  );

const model = checkModel(
  modelTextFor({
    stream: ['ex_dip', 'core'],
    role: ['sergeant', 'constable'],
    strand: ['police', 'drugs'],
    tier: ['red', 'amber', 'green'],
    offence: ['burglary'],
  }),
);
if (!model.ok) throw new Error('The model itself does not check.');
const equations = model.value.equations.flatMap(({ text, equation, initially }) =>
  initially
    ? [
        { text, equation },
        { text, equation: initially },
      ]
    : [{ text, equation }],
);

describe('an equation as TeX', () => {
  it.each(equations.map((each): [string, Expression] => [each.text.name, each.equation]))(
    '%s prints, wide and narrow, and is read',
    (_, equation) => {
      for (const width of [Infinity, 38, 12]) {
        const printed = printTex(
          equation,
          said(({ name, when }) => texText(`${name} (${when})`, 20)),
          { width },
        );
        const markup = asMathML(printed);
        walk(equation, (part) => {
          if (part.kind === 'reference')
            expect(markup.replace(/\s|\u00a0/g, '')).toContain(part.name.slice(0, 5));
        });
      }
    },
  );

  it('has brackets where they are needed and nowhere else', () => {
    expect(tex('rate - (rate - 1)')).toBe('rate - \\left(rate - 1\\right)');
    expect(tex('rate - rate - 1')).toBe('rate - rate - 1');
    expect(tex('(rate + 1) * rate')).toBe('\\left(rate + 1\\right) \\times rate');
    expect(tex('rate * rate + 1')).toBe('rate \\times rate + 1');
    expect(tex('(rate + 1) / (rate - 1)')).toBe('\\dfrac{rate + 1}{rate - 1}');
    expect(tex('(1 + rate) ^ -floor(year)')).toBe(
      '{\\left(1 + rate\\right)}^{-\\text{rounded down }\\left(year\\right)}',
    );
    expect(tex('(rate / 2) ^ 2')).toBe('{\\left(\\dfrac{rate}{2}\\right)}^{2}');
    expect(tex('sumOver(role, rate) * 2')).toBe(
      '\\left(\\sum\\limits_{\\text{each role}} rate\\right) \\times 2',
    );
    expect(tex('1 + sumOver(role, rate * 2)')).toBe('1 + \\sum\\limits_{\\text{each role}} rate \\times 2');
    expect(tex('max(0, rate)')).toBe('rate,\\text{ never below }0');
    expect(tex('2 * min(rate, 1)')).toBe('2 \\times \\left(rate,\\text{ never above }1\\right)');
    expect(tex('max(rate, year)')).toBe('\\text{larger of }\\left(rate,\\;year\\right)');
    expect(tex('clamp(rate, 0, 1)')).toBe('\\left(rate\\right)\\text{ held between }0\\text{ and }1');
    expect(tex('rate > 0 and not (rate > 1) ? 1 : rate')).toBe(
      '\\begin{array}{|l}\\displaystyle 1\\;\\text{ if }rate > 0\\text{ and }\\text{not }\\left(rate > 1\\right)\\\\\\displaystyle rate\\;\\text{ otherwise}\\end{array}',
    );
  });

  it('puts brackets around what is below zero, except in front', () => {
    const below = (equation: string): string =>
      printTex(
        checked(modelWith({ name: 'y', over: [], unit: '1', equation })).equations.at(-1)!.equation,
        said(() => texText('−3')),
      );
    expect(below('rate - rate')).toBe('\\text{−3} - \\left(\\text{−3}\\right)');
    expect(below('rate * rate')).toBe('\\text{−3} \\times \\left(\\text{−3}\\right)');
  });

  it('stacks what is wider than the line', () => {
    const wide = 'rate + rate + rate + rate + rate + rate + rate + rate + rate + rate';
    const { equation } = checked(modelWith({ name: 'y', over: [], unit: '1', equation: wide })).equations.at(
      -1,
    )!;
    const narrow = printTex(equation, plainName, { width: 30 });
    expect(texWidth(narrow)).toBeLessThanOrEqual(30);
    expect(narrow.split('\\\\').length).toBeGreaterThan(2);
    expect(texWidth(wide)).toBe(wide.length);
    asMathML(narrow);
  });
});

describe('text in TeX', () => {
  it('is shown as it is, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom(Infinity, 8),
        (words, width) => {
          expect(asMathML(texText(words, width))).not.toMatch(
            /<(?!\/?(math|mrow|mtext|mtable|mtr|mtd|mspace|mstyle|mpadded)\b)/,
          );
        },
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...'\\{}$&#_^~-`\'"%<> ab\\text\\frac\\href{javascript:1}'.split(/(?=\\[a-z]|[^a-z])/),
          ),
          {
            maxLength: 20,
          },
        ),
        (pieces) => void asMathML(texText(pieces.join(''))),
      ),
      { numRuns: 500 },
    );
  });

  it('keeps signs that TeX would take for its own', () => {
    const markup = asMathML(texText('50% of R&D #1 {a_b} ~ $5 \\ ^'));
    const shown = markup
      .replace(/<[^>]*>/g, '')
      .replace(/\u00a0/g, ' ')
      .replace(/&amp;/g, '&');
    expect(shown).toBe('50% of R&D #1 {a_b} ~ $5 \\ ^');
  });

  it('breaks long names at spaces', () => {
    expect(texText('Coverage of a tier in a strand', 18)).toBe(
      '\\begin{array}{c}\\text{Coverage of a tier}\\\\\\text{in a strand}\\end{array}',
    );
  });
});

it('numbers are in full, with commas that TeX does not space', () => {
  expect(texNumber(1_000_000, 'none')).toBe('1{,}000{,}000');
  expect(texNumber(-0.95, 'none')).toBe('-0.95');
  expect(texNumber(1e-7, 'none')).toBe('\\left(1 \\times 10^{-7}\\right)');
  for (const value of [NaN, Infinity, -Infinity, 1e300, -1e-300]) asMathML(texNumber(value, 'none'));
});
