import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import type { Result } from '../../../src/base/result.ts';
import type { Runner } from '../../../src/engine/run.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { compileRunner } from '../../../src/study/compile-runner.ts';
import type { PairedLevels, PairsGiven, PairsRequest } from '../../../src/study/pairs.ts';
import type { Projection, ProjectionRequest } from '../../../src/study/projection.ts';
import { Projector, type ProjectorSettings } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';

const scenario: Scenario = { ...sampleScenario(), months: 14, settings: { draws: 101, seed: 7 } };
const value = <T>(result: Result<T, Problem[]>): T => {
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value;
};
const OUTPUTS = ['caseload_coverage', 'covered_cases', 'prevented', 'public_cost', 'cases_per_post'];
const WORKS: PairsGiven = { quantity: 'works', otherwise: { works_draw: 0 } };
const project = (request: ProjectionRequest, of = scenario, settings: ProjectorSettings = {}): Projection =>
  value(new Projector(settings).project(of, request));
const pairedOf = (projection: Projection, option: string) =>
  projection.options.find(({ id }) => id === option)!.paired!;

/** Definition 7 and the shares of signs, said plainly, of some differences. */
function plainly(differences: readonly number[], central: number): Record<keyof PairedLevels, number> {
  const sorted = differences.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
  const at = (level: number): number => {
    const place = (sorted.length - 1) * level;
    const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return low === high ? low : Math.min(low + (place - Math.floor(place)) * (high - low), high);
  };
  const share = (...signs: number[]): number =>
    sorted.filter((each) => signs.includes(Math.sign(each))).length / sorted.length;
  const sign = Math.sign(central);
  return {
    p5: at(0.05),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    agree: sign === 0 ? 0 : share(sign),
    against: sign === 0 ? share(1, -1) : share(-sign),
    above: share(1),
  };
}

/** Holds every level of every month against the plain definition over single draws. */
function matchesPlainly(of: Scenario, option: string, reference: string): void {
  const pairs = { outputs: OUTPUTS, reference, given: WORKS };
  const projection = project({ outputs: OUTPUTS, pairs }, of);
  const runs = value(new Projector().runColumns(of, { outputs: [...OUTPUTS, 'works'] }));
  const { draws } = of.settings;
  const [now, before] = [option, reference].map((id) => runs.find((each) => each.id === id)!.outputs);
  const [said, saidBefore] = [option, reference].map(
    (id) => projection.options.find((each) => each.id === id)!.outputs,
  );
  expect(projection.reference).toBe(reference);
  expect(projection.options.find(({ id }) => id === reference)!.paired).toBeUndefined();
  for (const [name, series] of Object.entries(pairedOf(projection, option)))
    for (let m = 0; m < of.months; m++) {
      const where = `${name}, month ${m}`;
      const central = said![name]!.central[m]! - saidBefore![name]!.central[m]!;
      expect(series.central[m], where).toBeCloseTo(central, 9);
      if (Math.abs(central) > 1e-6) expect(series.central[m], where).toBe(central);
      // What is no more than rounding is none: a sum of pounds is 1e-9 off when it is added up another way.
      const differences = Array.from({ length: draws }, (_, d) => {
        const apart = now![name]![m * draws + d]! - before![name]![m * draws + d]!;
        return Math.abs(apart) < 1e-8 ? 0 : apart;
      });
      const works = differences.filter((_, d) => now!['works']![d] === 1);
      expect(series.given!.futures).toBe(works.length);
      for (const [level, plain] of Object.entries(plainly(differences, series.central[m]!)))
        expect(series[level as keyof PairedLevels][m], `${level} of ${where}`).toBeCloseTo(plain, 7);
      for (const [level, plain] of Object.entries(plainly(works, series.central[m]!)))
        expect(series.given![level as keyof PairedLevels][m], `given ${level} of ${where}`).toBeCloseTo(
          plain,
          7,
        );
    }
}

describe('options in the same futures', () => {
  it('differ as the plain definition over single draws says, whichever is the reference', () => {
    matchesPlainly(scenario, 'response', 'keep');
    matchesPlainly(scenario, 'divert_dip', 'response');
  });

  it('have the difference of the two said numbers', () => {
    const { options } = project({ outputs: OUTPUTS, pairs: { outputs: OUTPUTS } });
    for (const name of OUTPUTS.filter((each) => each !== 'cases_per_post' && each !== 'public_cost'))
      expect(Array.from(options[2]!.paired![name]!.central)).toEqual(
        Array.from(
          options[2]!.outputs[name]!.central,
          (now, m) => now - options[0]!.outputs[name]!.central[m]!,
        ),
      );
  });

  it('do not differ in month 0, nor in what a pure diversion leaves as it is', () => {
    const projection = project({ outputs: [], pairs: { outputs: OUTPUTS } });
    const paired = pairedOf(projection, 'divert_dip');
    for (const { central, p5, p95, agree, against } of Object.values(paired))
      expect([central[0], p5[0], p95[0], agree[0], against[0]]).toEqual([0, 0, 0, 0, 0]);
    // In April pay goes up, and with it what the option saves.
    const { central, p5, p95, against } = paired['public_cost']!;
    for (const column of [central, p5, p95, against])
      expect(column.slice(0, 13).every((each) => each === 0)).toBe(true);
    expect(pairedOf(projection, 'response')['caseload_coverage']!.agree[13]).toBeGreaterThan(0.8);
  });

  it('have one sign in every future where one option never has less', () => {
    const paired = pairedOf(project({ pairs: { outputs: ['caseload_coverage'] } }), 'response');
    const { agree, against } = paired['caseload_coverage']!;
    // From October 2013 on, month 7.
    for (let m = 0; m < 7; m++) expect(agree[m]).toBe(0);
    for (let m = 7; m < 14; m++) {
      expect(against[m]).toBe(0);
      expect(agree[m]! > 0.5 && agree[m]! < 1).toBe(true);
    }
  });

  it('have bands besides only where these are asked, and the same ones', () => {
    const alone = project({ outputs: ['coverage', 'prevented'] });
    const both = project({
      outputs: ['coverage', 'prevented'],
      pairs: { outputs: ['public_cost', 'prevented'] },
    });
    expect(both.options.map(({ outputs }) => outputs)).toEqual(alone.options.map(({ outputs }) => outputs));
    expect(Object.keys(pairedOf(both, 'response'))).toEqual(['public_cost', 'prevented']);
    const none = project({ outputs: [], pairs: { outputs: ['prevented'] } });
    expect(none.options[1]!.outputs).toEqual({});
    expect(none.options[1]!.paired).toEqual({ prevented: both.options[1]!.paired!['prevented'] });
  });

  it('are told in the months asked, taken to the nearest there are', () => {
    const request = (months?: { from: number; to: number }): ProjectionRequest => ({
      outputs: [],
      options: ['response'],
      pairs: { outputs: ['covered_cases'], given: WORKS, ...(months ? { months } : {}) },
    });
    const series = (months?: { from: number; to: number }) =>
      pairedOf(project(request(months)), 'response')['covered_cases']!;
    const all = series();
    const some = series({ from: 5, to: 7 });
    expect([all.from, some.from]).toEqual([0, 5]);
    for (const level of ['central', 'p5', 'p25', 'p50', 'p75', 'p95', 'agree', 'against'] as const)
      expect(some[level]).toEqual(all[level].slice(5, 8));
    for (const level of ['p5', 'p95', 'agree', 'against', 'otherwise'] as const)
      expect(some.given![level]).toEqual(all.given![level].slice(5, 8));
    expect(series({ from: -3, to: 99 })).toEqual(all);
    expect(series({ from: 40, to: 50 })).toEqual(series({ from: 13, to: 13 }));
  });

  it('are judged apart only for the outputs named', () => {
    const paired = pairedOf(
      project({
        pairs: { outputs: ['caseload_coverage', 'prevented'], given: { ...WORKS, outputs: ['prevented'] } },
      }),
      'response',
    );
    expect(paired['caseload_coverage']!.given).toBeUndefined();
    expect(paired['prevented']!.given?.quantity).toBe('works');
  });

  it('are told where IOM has no effect as the run at such values says', () => {
    const without: Scenario = {
      ...scenario,
      assumptions: { ...scenario.assumptions, chance_of_no_effect: 1 },
    };
    const request = { outputs: OUTPUTS, pairs: { outputs: OUTPUTS, given: WORKS } };
    const [reference, option] = project(request, without).options;
    for (const [name, { given }] of Object.entries(pairedOf(project(request), option!.id)))
      given!.otherwise.forEach((each, m) =>
        expect(each, name).toBeCloseTo(
          option!.outputs[name]!.central[m]! - reference!.outputs[name]!.central[m]!,
          6,
        ),
      );
    // Nobody is left to judge by.
    const { given } = pairedOf(project(request, without), option!.id)['prevented']!;
    expect(given).toMatchObject({ futures: 0 });
    expect(given!.agree[5]).toBeNaN();
  });
});

describe('however they are run', () => {
  it('pairs are the same bit for bit in any chunks and passes', () => {
    const request = {
      outputs: ['caseload_coverage'],
      pairs: { outputs: ['caseload_coverage', 'prevented', 'public_cost'], given: WORKS },
    };
    const whole = project(request);
    fc.assert(
      fc.property(fc.integer({ min: 4000, max: 300_000 }), (mostBytes) => {
        expect(project(request, scenario, { mostBytes })).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('pairs are the same alone, in any order, again, and in a projector used for others before', () => {
    const request = { outputs: ['prevented'], pairs: { outputs: ['prevented', 'coverage'], given: WORKS } };
    const whole = project(request);
    const projector = new Projector();
    const only = (id: string): Projection =>
      value(projector.project(scenario, { ...request, options: [id] }));
    for (const id of ['response', 'keep', 'divert_dip', 'response'])
      expect(only(id).options).toEqual(whole.options.filter((each) => each.id === id));
    const moved: Scenario = {
      ...scenario,
      assumptions: { ...scenario.assumptions, weakest_link: 0.9 },
      options: scenario.options.map((option) => ({
        ...option,
        decisions: option.decisions.map((decision) => ({ ...decision, on: false })),
      })),
    };
    const movedPairs = value(projector.project(moved, request));
    expect(movedPairs).toEqual(project(request, moved));
    expect(value(projector.project(scenario, request))).toEqual(whole);
    const backward = value(projector.project(scenario, { ...request, options: ['response', 'keep'] }));
    expect(backward.options).toEqual([whole.options[2], whole.options[0]]);
  });

  it('a reference that is itself moved is run anew', () => {
    const projector = new Projector();
    const request = { outputs: [], pairs: { outputs: ['covered_cases'] } };
    const withReference = (multiply: number): Scenario => ({
      ...scenario,
      options: scenario.options.map((option, i) =>
        i === 0
          ? {
              ...option,
              decisions: scenario.options[1]!.decisions.map((each) => ({ ...each, change: { multiply } })),
            }
          : option,
      ),
    });
    for (const multiply of [0.5, 0.2, 0.5, 1])
      expect(value(projector.project(withReference(multiply), request))).toEqual(
        project(request, withReference(multiply)),
      );
  });

  it('a lever of another option runs no reference again', () => {
    const ran: number[] = [];
    const projector = new Projector({
      compile: (model, outputs) => {
        const made = compileRunner(model, outputs);
        if (!made.ok) return made;
        const runner: Runner = {
          outputs,
          run: (asked) => {
            if (asked.draws > 1) ran.push(asked.draws);
            return made.value.run(asked);
          },
        };
        return { ok: true, value: runner };
      },
    });
    const all = { outputs: ['coverage'], pairs: { outputs: ['caseload_coverage', 'coverage'] } };
    value(projector.project(scenario, all));
    expect(ran.splice(0)).toEqual([101, 101, 101]);
    const live = {
      outputs: ['coverage'],
      options: ['response'],
      pairs: { outputs: ['caseload_coverage'], months: { from: 9, to: 9 } },
    };
    value(projector.project(scenario, live));
    expect(ran.splice(0)).toEqual([101]);
  });

  it('a reference that does not fit runs beside the option, a few draws at a time', () => {
    const taken: number[] = [];
    const settings: ProjectorSettings = {
      mostBytes: 2 ** 20,
      compile: (model, outputs) => {
        const made = compileRunner(model, outputs);
        if (!made.ok) return made;
        const run: Runner['run'] = (asked) => {
          if (asked.draws > 1) taken.push(asked.months * asked.draws * outputs.length * 8);
          return made.value.run(asked);
        };
        return { ok: true, value: { outputs, run } };
      },
    };
    const outputs = ['caseload_coverage', 'prevented', 'coverage'];
    const request = {
      outputs: ['prevented'],
      options: ['response'],
      pairs: { outputs, given: WORKS },
      draws: 20_001,
    };
    const projection = project(request, scenario, settings);
    // Twice as many results at once would be more than a chunk.
    expect(Math.max(...taken)).toBeLessThan(4 * 2 ** 20);
    expect(projection).toEqual(project(request, scenario, { mostBytes: 2 ** 29 }));
  });
});

describe('a request for pairs', () => {
  const messages = (request: PairsRequest): string => {
    const result = new Projector().project(scenario, { outputs: ['prevented'], pairs: request });
    return result.ok ? '' : result.error.map(problemText).join('\n');
  };

  it('is refused by name for options, outputs and quantities there are not', () => {
    expect(messages({ outputs: ['preventd'] })).toContain('Did you mean "prevented"?');
    expect(messages({ outputs: ['prevented'], reference: 'kep' })).toContain('Did you mean "keep"?');
    expect(messages({ outputs: ['prevented'], given: { quantity: 'work', otherwise: {} } })).toContain(
      'works',
    );
    expect(
      messages({
        outputs: ['prevented'],
        given: { quantity: 'works', outputs: ['prevente'], otherwise: {} },
      }),
    ).toContain('prevented');
  });

  it('names the option in which a number is lost, the reference too', () => {
    const own: Scenario = { ...scenario, equations: { caseload_coverage: 'sqrt(3 - month) * 0.5' } };
    const result = new Projector().project(own, {
      outputs: [],
      options: ['response'],
      pairs: { outputs: ['caseload_coverage'] },
    });
    expect(!result.ok && problemText(result.error[0]!)).toMatch(
      /caseload_coverage\) cannot be worked out in 2013-07/,
    );
  });
});
