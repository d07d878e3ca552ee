import { describe, expect, it } from 'vitest';
import { iomModel } from '../../../src/model/iom-model.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { describeModel } from '../../../src/study/describe-model.ts';
import { titleOf } from '../../../src/words/en/model/titles.ts';
import { writtenEquation } from '../../../src/words/en/model/written-equation.ts';
import { smallScenario } from '../words/en/small-scenario.ts';

const own = (equations: Scenario['equations'], of = smallScenario): Scenario => ({ ...of, equations });
const described = (scenario: Scenario, name: string) =>
  describeModel(scenario).equations.find((each) => each.name === name)!;
const words = (scenario: Scenario, name: string): string =>
  writtenEquation(scenario, name, described(scenario, name).now).words;

describe('an equation in words', () => {
  it('says which month and which neighbour it reads', () => {
    expect(words(own({ custody: 'last(custody[tier]) + 0 * initial(custody[tier])' }), 'custody')).toBe(
      'People in custody is People in custody, the month before plus 0 times People in custody, at the start.',
    );
    const neighbours = own({ weakest: 'strand_coverage[police, previous(tier)] + coverage_of' });
    expect(
      described(neighbours, 'weakest').modelText,
      'what does not check leaves the model’s own',
    ).toBeUndefined();
  });

  it('says a member by its name as it is in this file now', () => {
    const police = own({ caseload_coverage: 'pro_rata[police]' });
    expect(words(police, 'caseload_coverage')).toMatch(/Police offender management/);
    const renamed = {
      ...police,
      strands: [{ ...police.strands[0]!, name: 'Offender teams' }, police.strands[1]!],
    };
    expect(words(renamed, 'caseload_coverage')).toMatch(/Offender teams/);
    expect(words(police, 'caseload_coverage')).toMatch(/Police offender management/);
  });

  it('is written narrower for a narrow page, and is the same equation', () => {
    const { now } = described(smallScenario, 'caseload_coverage');
    const longest = (tex: string): number =>
      Math.max(...tex.split('\\\\').map((line) => line.replace(/\\[a-z]+|[{}]/g, '').length));
    const { narrowTex, tex } = writtenEquation(smallScenario, 'caseload_coverage', now);
    expect(longest(narrowTex)).toBeLessThan(longest(tex));
  });
});

describe('what is described', () => {
  it('is every input of the equations, and none that only the page uses', () => {
    const { inputs } = describeModel(smallScenario);
    expect(inputs.map(({ name }) => name)).toEqual(
      iomModel.inputs.filter(({ inEquations }) => inEquations).map(({ name }) => name),
    );
    expect(inputs.length).toBeLessThan(iomModel.inputs.length);
  });

  it('is what the scenario has in the place of the model’s, and what that was', () => {
    const first = iomModel.equations.find(({ initially }) => initially !== undefined)!;
    const started = described(own({ [`${first.name}.initially`]: `${first.initially!} * 1` }), first.name);
    expect(started).toMatchObject({ modelText: undefined, modelInitially: first.initially });
    const bare = iomModel.equations.find(
      ({ initially, equation, over }) =>
        initially === undefined && over.length === 0 && !/last\(/.test(equation),
    )!;
    const given = described(own({ [`${bare.name}.initially`]: bare.equation }), bare.name);
    expect(given).toMatchObject({ modelText: undefined, modelInitially: '' });
    expect(writtenEquation(smallScenario, `${bare.name}.initially`, given.initially!).words).toMatch(
      new RegExp(`^${titleOf(bare.name)}, at the start is `),
    );
    expect(described(smallScenario, bare.name)).toMatchObject({
      modelInitially: undefined,
      initially: undefined,
    });
  });

  it('reads nothing twice: what it reads now is not told as looked back at, nor as where it starts', () => {
    for (const { name, reads, remembers, startsFrom } of describeModel(smallScenario).equations) {
      const all = [...reads, ...remembers, ...startsFrom];
      expect(new Set(all).size, name).toBe(all.length);
      for (const each of all)
        expect(
          [...iomModel.equations, ...iomModel.inputs].some((known) => known.name === each),
          each,
        ).toBe(true);
    }
    const both = own({ custody: 'last(custody[tier]) + 0 * community[tier] + 0 * last(community[tier])' });
    expect(described(both, 'custody')).toMatchObject({ reads: ['community'], remembers: ['custody'] });
  });
});
