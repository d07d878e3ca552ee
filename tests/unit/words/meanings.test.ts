import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Projector } from '../../../src/study/projector.ts';
import { allAlike } from '../../../src/words/all-alike.ts';
import { changedModel } from '../../../src/words/changed-model.ts';
import { fewPeople, smallGroups } from '../../../src/words/few-people.ts';
import { headline } from '../../../src/words/headline.ts';
import { madeBy } from '../../../src/words/made-by.ts';
import { meaningsOf } from '../../../src/words/meanings.ts';
import type { Meaning } from '../../../src/words/meanings/meaning.ts';
import { optionSummaryWithRange } from '../../../src/words/option-summary.ts';
import { pick } from '../../../src/words/pick.ts';
import { projection, series } from './projection.ts';
import { randomScenario } from './random-scenario.ts';
import { smallScenario } from './small-scenario.ts';

const months = ['2014-03', '2014-04'];
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

const outputs = (covered: number, uncovered: number, prevented: number, elsewhere: number) => ({
  caseload_coverage: series([0.5, 0.5]),
  covered_cases: series([0, covered], 0.5),
  uncovered_cases: series([0, uncovered], 0.5),
  'shortfall_posts.police': series([0, 0]),
  'shortfall_posts.drugs': series([0, 0]),
  prevented: series([0, prevented]),
  prevented_elsewhere: series([0, elsewhere]),
  programme_cost: series([10_000, 10_000]),
  redeployed_cost: series([0, 0]),
  public_cost: series([10_000, 10_000]),
  break_even_offences: series([12, 12]),
});

const told = (meanings: readonly Meaning[]): string =>
  meanings.map(({ figure, change = '', words }) => `${figure} ${change} ${words}`).join('\n');
const meaning = (
  of: Readonly<Record<string, ReturnType<typeof series>>>,
  keep = of,
  scenario = smallScenario,
) => meaningsOf(scenario, projection(months, { keep, move: of }), 'move', '2014-04');

describe('what a result means', () => {
  it('never contradicts the numbers, and never writes a minus before nothing', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (covered, other, uncovered, prevented) => {
        const meanings = meaning(
          outputs(covered, uncovered, prevented, 0),
          outputs(other, uncovered, prevented, 0),
        );
        expect(JSON.stringify(meanings)).not.toMatch(/[−-]0\b|NaN|undefined/);
        const [people] = meanings;
        if (people?.change?.includes('fewer')) expect(covered).toBeLessThan(other);
        if (people?.change?.includes('more')) expect(covered).toBeGreaterThan(other);
        if (Math.abs(covered - other) > 1) expect(people?.change).toBeDefined();
      }),
    );
  });

  it('always shows what is left if IOM has no effect', () => {
    const said = (elsewhere: number): string => told(meaning(outputs(10, 5, 4, elsewhere)));
    expect(said(0)).toContain('None if IOM has no effect');
    expect(said(1)).toContain('If IOM has no effect: 12');
  });

  it('tells a loss as more offences, never as fewer than none', () => {
    const words = told(meaning(outputs(10, 5, -2.5, -3)));
    expect(words).toContain('30 more offences a year');
    expect(words).toContain('If IOM has no effect: 36 more offences');
    expect(words).not.toMatch(/−\d+ offences|prevented a year/);
  });

  it('says which option has more offences only where the central run and both ends agree', () => {
    const two = (central: number, low: number, high: number) => ({
      ...outputs(10, 5, 0, 0),
      prevented: { ...series([0, central]), p5: Float64Array.of(0, low), p95: Float64Array.of(0, high) },
    });
    const said = (now: [number, number, number], keep: [number, number, number]): string =>
      meaning(two(...now), two(...keep)).find(({ quantity }) => quantity === 'prevented')!.words;
    expect(said([9, 4, 20], [8, 3, 15])).toContain('12 more than under “Keep as now”');
    expect(said([9, 3, 20], [8, 4, 15])).toContain('Under “Keep as now” it could be more or fewer.');
    expect(said([9, 4, 20], [9, 4, 20])).not.toContain('Keep as now');
  });

  it('says it when there is a kind of work that nobody does: then nobody is managed in full', () => {
    const cells = (drugs: number) => ({
      ...outputs(10, 5, 0, 0),
      'strand_coverage.police.red': series([1, 0.9]),
      'strand_coverage.drugs.red': series([1, drugs]),
    });
    expect(meaning(cells(0.2))[0]!.words).toContain('full standard');
    const none = meaning(cells(0))[0]!.words;
    expect(none).toContain('There is none for Drug treatment.');
    expect(none).not.toContain('full standard');
  });

  it('writes one person and many people as people do, and no thinner contact where nobody is short', () => {
    const people = (covered: number, uncovered = 3): readonly Meaning[] =>
      meaning(outputs(covered, uncovered, 0, 0));
    expect(people(1)[0]?.figure).toBe('1 person');
    expect(people(39)[0]?.figure).toBe('39 people');
    expect(people(0)[0]?.figure).toBe('0 people');
    expect(people(9, 1)[1]).toMatchObject({
      figure: '1 person',
      words: expect.stringMatching(/^is short of/),
    });
    expect(people(9, 0.4)[1]?.words).toBe('are short of that standard (in 9 of 10 futures from 0 to 1)');
    expect(people(9, 3)[1]?.words).toContain('thinner contact for many');
  });

  it('says where posts run short: all of it, or how many where', () => {
    const short = (police: number, drugs: number): Meaning =>
      meaning({
        ...outputs(1, 1, 1, 1),
        'shortfall_posts.police': series([0, police]),
        'shortfall_posts.drugs': series([0, drugs]),
      })[2]!;
    expect(short(1, 0)).toMatchObject({
      figure: '1 post',
      words: 'All of it in Police offender management.',
      quantity: 'shortfall_posts.police',
    });
    expect(short(3.1, 0.4)).toMatchObject({
      figure: '3.5 posts',
      words: '3.1 in Police offender management, the rest in Drug treatment.',
    });
    expect(short(0, 0).words).toBe('Every kind of work has the posts it needs.');
    const unsure = meaning({ ...outputs(1, 1, 1, 1), 'shortfall_posts.police': series([0, 0], 2) })[2]!;
    expect(unsure.words).toMatch(/^Most likely/);
  });

  it('says what each moved post must prevent, when posts are all that moves', () => {
    const here = (offences: number, moved: number) => ({
      ...outputs(1, 1, 1, 1),
      'prevented_here.red': series([0, offences]),
      'moved_posts.constable': series([0, moved]),
    });
    const at = (scenario: Scenario, offences: number, moved = 4): Meaning | undefined =>
      meaning(here(offences, moved), here(10, 0), scenario).find(({ change }) =>
        change?.includes('moved post'),
      );
    expect(at(smallScenario, 6)).toMatchObject({
      figure: '12 offences',
      words:
        'What each post moved away must prevent elsewhere to make up for what IOM no longer prevents. 4 posts have moved.',
    });
    expect(at(smallScenario, 10)?.words).toContain('is gained');
    expect(at(smallScenario, 9, 1)?.words).toMatch(/1 post has moved\.$/);
    expect(at(smallScenario, 6, 0)).toBeUndefined();
    const [keep, move] = smallScenario.options;
    const money = { ...move!.decisions[0]!, id: 'd2', lever: 'iom_share.ex_dip' };
    expect(
      at({ ...smallScenario, options: [keep!, { ...move!, decisions: [...move!.decisions, money] }] }, 6),
    ).toBeUndefined();
  });
});

describe('for whatever real results say', () => {
  const projector = new Projector();
  const asked = [
    'caseload_coverage',
    'covered_cases',
    'uncovered_cases',
    'shortfall_posts',
    'prevented',
    'prevented_here',
    'prevented_elsewhere',
    'programme_cost',
    'redeployed_cost',
    'public_cost',
    'break_even_offences',
    'break_even_effect',
    'moved_posts',
  ];

  it('number and tense agree, ranges are said alike, and directions are those of the numbers', () => {
    fc.assert(
      fc.property(randomScenario, fc.integer({ min: 0, max: 11 }), (scenario, m) => {
        const made = projector.project(scenario, { outputs: asked });
        if (!made.ok) throw new Error(JSON.stringify(made.error));
        const month = made.value.months[m]!;
        for (const option of ['keep', 'move']) {
          const meanings = meaningsOf(scenario, made.value, option, month);
          const { headline: sentence, support } = headline(scenario, made.value, option, month);
          const all = `${told(meanings)}\n${sentence}\n${support}\n${optionSummaryWithRange(made.value, option, month)}`;
          expect(all).not.toMatch(/(?<![\d.])[−-]£?0(?![\d.])|NaN|undefined|\.\.|  \./);
          expect(all).not.toMatch(
            /(?<![\d.,])1 (people|posts|offences)\b|(?<![\d.,])(?!1 )[\d,.]+ (person|post|offence)\b/,
          );
          expect(all).not.toMatch(
            /likely (between )?\d|from (\S+) to \2(?![\d%,.])|nearly all|drop(ped)?\b|the reference/,
          );
          expect(all).not.toMatch(/\d\.\d{3}|%\.\d/);
          const short = meanings.find(
            ({ change, figure }) => change === 'short' || figure === 'No posts short',
          );
          for (const { id, name } of scenario.strands) {
            const posts = pick(made.value, option, `shortfall_posts.${id}`, month)!.value;
            if (short?.words.includes(`All of it in ${name}`)) expect(posts).toBeGreaterThan(0);
            if (short?.figure === 'No posts short') expect(posts).toBeLessThan(0.05);
          }
          if (option === 'keep') expect(all).not.toContain('than under');
          const [covered, other] = ['move', 'keep'].map(
            (id) => pick(made.value, id, 'covered_cases', month)!.value,
          );
          const change = option === 'move' ? meanings[0]?.change : undefined;
          if (change) expect(change.endsWith('fewer')).toBe(covered! < other!);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('a small group', () => {
  it.each([
    [9.4, 1],
    [10, 0],
    [0, 0],
  ])('of %d people: %d warnings', (people, warnings) => {
    const tier = smallScenario.tiers[0]!;
    const made = projection(months, { keep: { [`community.${tier.id}`]: series([people, people]) } });
    const said = fewPeople(smallScenario, made);
    expect(said).toHaveLength(warnings);
    for (const sentence of said) expect(sentence).toContain(tier.name);
  });

  it.each([
    [9, ['Red']],
    [{ low: 2, likely: 9, high: 16, reason: 'counted' }, ['Red']],
    [10, []],
    [0, []],
    [{ formula: 'starting_custody[red]', reason: 'as many' }, []],
  ])('is known from the file before there is a run: %j', (people, small) => {
    const tiers = [{ ...smallScenario.tiers[0]!, starting_community: people }];
    expect(smallGroups({ ...smallScenario, tiers }, undefined)).toEqual(small);
  });
});

describe('a model with equations of its own', () => {
  const edited = { ...smallScenario, equations: { coverage: '2' } };
  const made = (value: number) =>
    projection(months, { keep: { caseload_coverage: series([value, value]) }, move: {} });

  it('is told wherever results are, and so are results that cannot be', () => {
    expect(changedModel(smallScenario, made(0.5))).toBe('');
    expect(changedModel(edited, made(0.5))).toBe(
      '1 equation of the model is changed in this scenario (“Coverage of a tier”).',
    );
    for (const value of [1.2, -0.1])
      expect(changedModel(edited, made(value))).toContain('do not use these numbers');
  });

  it('never has more cases covered than there are', () => {
    const { headline: words } = headline(edited, made(1.23), 'keep', months[1]!);
    expect(words).toBe('In April 2014 coverage comes to 123%, which cannot be.');
    expect(headline(edited, made(1), 'keep', months[1]!).headline).toContain('100 of 100');
  });
});

it('says that every future is alike where nothing has a range', () => {
  const of = (value: number, spread: number) =>
    allAlike(projection(months, { keep: { caseload_coverage: series([value, value], spread) } }));
  expect(of(0.5, 0)).toHaveLength(1);
  expect(of(0.5, 0.01)).toEqual([]);
  expect(of(1, 0)).toEqual([]);
});

it('says what made the numbers', () => {
  const said = 'Made from “Made up” with 100 futures, seed 1, model 1';
  expect(madeBy(projection(months, {}), smallScenario)).toBe(`${said}.`);
  const edited = { ...smallScenario, equations: { coverage: '0.5', caseload_coverage: '0.5' } };
  expect(madeBy(projection(months, {}), edited)).toBe(`${said} with 2 equations changed.`);
});
