import { describe, expect, it } from 'vitest';
import temml from 'temml';
import { iomModel } from '../../../src/model/iom-model.ts';
import { checkEquation, withEquation } from '../../../src/study/check-equation.ts';
import { describeModel } from '../../../src/study/describe-model.ts';
import { shippedFiles, shippedScenario } from '../scenarios/shipped.ts';
import { titleOf } from '../../../src/words/en/model/titles.ts';
import { writtenEquation } from '../../../src/words/en/model/written-equation.ts';
import { textBeside } from '../../../src/words/en/problems/problem-text.ts';

const gwent = shippedScenario('gwent-2013-14.iom.json');
const judged = (name: string, text: string): string[] =>
  checkEquation(gwent, { name, text }).problems.map((problem) => textBeside(problem, name));

describe('an equation while it is typed', () => {
  it('that is right has no problems and is written out', () => {
    const { problems, read } = checkEquation(gwent, {
      name: 'pro_rata',
      text: 'total_workload[strand] > 0 ? clamp(capacity[strand] / total_workload[strand], 0, 1) : 1',
    });
    expect(problems).toEqual([]);
    const { tex, words } = writtenEquation(gwent, 'pro_rata', read!);
    expect(words).toContain('Coverage if all share alike is');
    expect(temml.renderToString(tex, { throwOnError: true })).toContain('Capacity');
  });

  it.each([
    ['half a formula', 'coverage', 'weakest_link * (weakest[tier] +', /./],
    ['an unknown name, with the nearest', 'coverage', 'weakest_lnk * weakest[tier]', /weakest_link/],
    ['a wrong unit, with the piece', 'coverage', 'community[tier]', /community\[tier\]/],
    ['a missing member', 'coverage', 'weakest_link * weakest', /weakest/],
    ['a circle', 'capacity', 'sumOver(tier, workload[strand, tier] * coverage[tier])', /capacity|coverage/],
    ['nothing typed', 'coverage', '  ', /empty/],
    ['too much typed', 'coverage', '1 + '.repeat(600), /at most 2000/],
    ['an equation there is not', 'covrage', '1', /coverage/],
    ['a past that month 0 has not', 'capacity', 'last(capacity[strand])', /month 0/],
  ])('%s is told in words', (_, name, text, words) => {
    const messages = judged(name, text);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join(' ')).toMatch(words);
    for (const message of messages) expect(message).toMatch(/^(?!In the equation of)[A-Z“]/);
  });

  it('is told as a sentence of its own, without whose it is', () => {
    expect(judged('coverage', '1 +')).toEqual([
      'It stops too early, after “1 +”. Close every bracket and finish the last term.',
    ]);
    expect(judged('filled_own.initially', '1 +')).toEqual(judged('coverage', '1 +'));
  });

  it('may be as long as the limit, and no longer', () => {
    const long = (length: number): string => '1 + 1'.padStart(length, ' ');
    expect(judged('coverage', long(2000)).join()).not.toContain('at most');
    expect(judged('coverage', long(2001)).join()).toContain('at most 2000');
  });

  it('judges the value in month 0 by itself', () => {
    expect(judged('filled_own.initially', 'wanted_own[role] * 0.5')).toEqual([]);
    expect(judged('filled_own.initially', 'last(wanted_own[role])').length).toBeGreaterThan(0);
    expect(judged('filled_own.finally', '1').length).toBeGreaterThan(0);
  });

  it('does not tell what is wrong elsewhere already', () => {
    const broken = withEquation(gwent, { name: 'capacity', text: 'nonsense' });
    const { problems } = checkEquation(broken, { name: 'coverage', text: 'weakest[tier]' });
    expect(problems).toEqual([]);
  });
});

describe('the model described', () => {
  it.each(shippedFiles)(
    '%s: every equation can be said in words and mathematics, and is plain data',
    (file) => {
      const scenario = shippedScenario(file);
      const model = describeModel(scenario);
      expect(model.version).toBe(iomModel.version);
      expect(model.equations.map(({ name }) => name)).toEqual(iomModel.equations.map(({ name }) => name));
      for (const { name, now, initially } of model.equations)
        for (const written of [
          writtenEquation(scenario, name, now),
          ...(initially ? [writtenEquation(scenario, `${name}.initially`, initially)] : []),
        ]) {
          for (const tex of [written.tex, written.narrowTex])
            expect(() => temml.renderToString(tex, { throwOnError: true })).not.toThrow();
          expect(written.words.startsWith(titleOf(name))).toBe(true);
        }
      expect(structuredClone(model)).toEqual(model);
    },
  );

  it('says what each reads now, what it looks back at and what it starts from', () => {
    const of = (name: string) => describeModel(gwent).equations.find((each) => each.name === name)!;
    expect(of('custody')).toMatchObject({
      reads: [],
      remembers: ['custody', 'to_custody', 'released'],
      startsFrom: ['starting_custody'],
    });
    expect(of('pro_rata').reads).toEqual(['total_workload', 'capacity']);
  });

  it('marks what the scenario has in place of the model’s', () => {
    const own = withEquation(withEquation(gwent, { name: 'coverage', text: 'weakest[tier]' }), {
      name: 'filled_own.initially',
      text: 'wanted_own[role] * 0.5',
    });
    const { equations } = describeModel(own);
    const edited = equations.filter((each) => each.modelText !== undefined);
    expect(edited.map(({ name }) => name)).toEqual(['coverage']);
    expect(edited[0]!.now.text).toBe('weakest[tier]');
    expect(edited[0]!.modelText).toContain('weakest_link');
    expect(equations.filter((each) => each.modelInitially !== undefined).map(({ name }) => name)).toEqual([
      'filled_own',
    ]);
  });
});
