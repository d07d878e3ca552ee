import { describe, expect, it } from 'vitest';
import { centralValue } from '../../../src/base/distribution.ts';
import type { Result } from '../../../src/base/result.ts';
import type { Problem } from '../../../src/base/problem.ts';
import { scenarioInputs } from '../../../src/scenario/scenario-inputs.ts';
import type { Decision, Scenario } from '../../../src/scenario/scenario.ts';
import { compileRunner } from '../../../src/study/compile-runner.ts';
import { compileSlowly } from '../../../src/study/compile-slowly.ts';
import type { OptionProjection, Projection, ProjectionRequest } from '../../../src/study/projection.ts';
import { projectScenario } from '../../../src/study/project.ts';
import { Projector } from '../../../src/study/projector.ts';
import { sampleScenario } from '../scenario/sample.ts';
import { problemLine, problemText } from '../../../src/words/en/problems/problem-text.ts';

const scenario: Scenario = { ...sampleScenario(), months: 14, settings: { draws: 101, seed: 7 } };
const value = <T>(result: Result<T, Problem[]>): T => {
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return result.value;
};
const messages = (result: Result<unknown, Problem[]>): string =>
  result.ok ? '' : result.error.map(problemText).join('\n');
const project = (request: ProjectionRequest = {}, of = scenario): Projection =>
  value(projectScenario(of, request));
const option = (projection: Projection, id: string): OptionProjection =>
  projection.options.find((each) => each.id === id)!;
const withDecision = (given: Partial<Decision>): Scenario => {
  const [keep, divert] = scenario.options;
  return {
    ...scenario,
    options: [keep!, { ...divert!, decisions: [{ ...divert!.decisions[0]!, ...given }] }],
  };
};

describe('a projection', () => {
  it('has every option, month and default output, bands in order around the middle', () => {
    const projection = project();
    expect(projection.options.map(({ id }) => id)).toEqual(['keep', 'divert_dip', 'response']);
    expect(projection.months).toHaveLength(14);
    expect(projection.months[1]).toBe('2013-04');
    for (const { outputs } of projection.options) {
      expect(Object.keys(outputs)).toEqual(
        expect.arrayContaining([
          'caseload_coverage',
          'coverage.red',
          'filled_posts.drug_worker',
          'capacity.police',
        ]),
      );
      for (const [name, { central, p5, p25, p50, p75, p95 }] of Object.entries(outputs))
        for (let m = 0; m < 14; m++) {
          expect(central[m], name).not.toBeNaN();
          expect(
            p5[m]! <= p25[m]! && p25[m]! <= p50[m]! && p50[m]! <= p75[m]! && p75[m]! <= p95[m]!,
            name,
          ).toBe(true);
        }
    }
  });

  it('counts in how many futures an output is above 0, where that is asked, in one piece and in chunks', () => {
    const outputs = ['iom_net_value', 'prevented'];
    const request = { outputs, signs: ['iom_net_value'] };
    const runs = value(new Projector().runColumns(scenario, { outputs })).find(({ id }) => id === 'keep')!;
    const { above } = option(project(request), 'keep').outputs['iom_net_value']!;
    for (let m = 0; m < scenario.months; m++) {
      const column = runs.outputs['iom_net_value']!.subarray(m * runs.draws, (m + 1) * runs.draws);
      expect(above![m]).toBe(column.filter((each) => each > 0).length / runs.draws);
    }
    const small = value(new Projector({ mostBytes: 20_000 }).project(scenario, request));
    expect(option(small, 'keep').outputs['iom_net_value']).toEqual(
      option(project(request), 'keep').outputs['iom_net_value'],
    );
    expect(option(project(request), 'keep').outputs['prevented']).not.toHaveProperty('above');
    expect(messages(projectScenario(scenario, { outputs, signs: ['net'] }))).toContain('"net"');
  });

  it('has levels in one month alone where no more is asked: the same there, none elsewhere, others untouched', () => {
    const outputs = ['coverage.red', 'caseload_coverage', 'filled_posts'];
    const whole = option(project({ outputs }), 'divert_dip').outputs;
    for (const [month, at] of [
      [5, 5],
      [99, 13],
      [-1, 0],
    ] as const) {
      const asked = { month, outputs: ['filled_posts', 'coverage.red', 'community'] };
      const part = option(
        project({ outputs, levelsIn: asked, pairs: { outputs: ['filled_posts'], reference: 'keep' } }),
        'divert_dip',
      );
      expect(Object.keys(part.outputs)).toEqual(Object.keys(whole));
      expect(part.outputs['caseload_coverage']).toEqual(whole['caseload_coverage']);
      for (const [name, { central, ...levels }] of Object.entries(part.outputs)) {
        expect(central).toEqual(whole[name]!.central);
        if (name === 'caseload_coverage') continue;
        for (const [level, column] of Object.entries(levels))
          expect([...column]).toEqual(
            [...(whole[name]![level as keyof typeof levels] ?? [])].map((value, m) =>
              m === at ? value : NaN,
            ),
          );
      }
      const paired = option(project({ outputs, pairs: { outputs: ['filled_posts'] } }), 'divert_dip').paired;
      expect(part.paired).toEqual(paired);
    }
    expect(
      messages(projectScenario(scenario, { outputs, levelsIn: { month: 0, outputs: ['covrage'] } })),
    ).toContain('covrage');
  });

  it('has the posts that money buys, by hand: 907,881 × 0.5 × 0.9 at the price of a drug worker', () => {
    const posts = option(project({ outputs: ['filled_posts.drug_worker'] }), 'keep').outputs[
      'filled_posts.drug_worker'
    ]!;
    const cost = centralValue({ shape: 'pert', low: 42100, likely: 49800, high: 52900 }) * 0.7;
    expect(posts.central[0]).toBeCloseTo((907881 * 0.5 * 0.9) / cost, 9);
    expect(posts.central[12]).toBeCloseTo(posts.central[0]!, 9); // pay rises in April 2014 at the earliest
  });

  it('starts every option in the same position: month 0 knows of no decision', () => {
    const projection = project();
    const [reference, ...others] = projection.options;
    for (const { outputs } of others)
      for (const [name, series] of Object.entries(outputs))
        for (const level of ['central', 'p5', 'p50', 'p95'] as const)
          expect(series[level][0], name).toBe(reference!.outputs[name]![level][0]);
  });

  it('changes what the decision changes, and nothing when it is off', () => {
    const on = option(project({ outputs: ['capacity'] }), 'divert_dip').outputs['capacity.drugs']!;
    expect(on.central[13]!).toBeLessThan(0.6 * on.central[0]!);
    const off = project({ outputs: ['capacity'] }, withDecision({ on: false }));
    expect(option(off, 'divert_dip').outputs).toEqual(option(off, 'keep').outputs);
  });

  it('is the same bit for bit again, alone, with the reference interpreter, in chunks and in a used projector', () => {
    const request = { outputs: ['caseload_coverage', 'coverage', 'social_value'], options: ['divert_dip'] };
    const once = project(request);
    expect(project(request)).toEqual(once);
    expect(project({ outputs: request.outputs }).options[1]).toEqual(once.options[0]);
    const slow = new Projector({ compile: compileSlowly });
    expect(value(slow.project(scenario, { ...request, draws: 5 }))).toEqual(
      value(projectScenario(scenario, { ...request, draws: 5 })),
    );
    expect(value(new Projector({ mostBytes: 20_000 }).project(scenario, request))).toEqual(once);
    expect(value(new Projector({ mostBytes: 3000 }).project(scenario, request))).toEqual(once);
    const used = new Projector();
    used.project(withDecision({ change: { multiply: 0.1 } }), request);
    used.project({ ...scenario, months: 20 }, {});
    expect(value(used.project(scenario, request))).toEqual(once);
  });

  it('is the same where its results fit and its inputs do not', () => {
    const short = { ...scenario, months: 2 };
    const request = { outputs: ['caseload_coverage'], options: ['keep'], draws: 20_001 };
    expect(value(new Projector({ mostBytes: 2 ** 20 }).project(short, request))).toEqual(
      value(new Projector({ mostBytes: 2 ** 29 }).project(short, request)),
    );
  });

  it('compiles once while levers, numbers and switches move', () => {
    let compiled = 0;
    const projector = new Projector({
      compile: (model, outputs) => {
        compiled++;
        return compileRunner(model, outputs);
      },
    });
    const request = { options: ['divert_dip'], outputs: ['caseload_coverage'] };
    value(projector.project(withDecision({}), request));
    const first = compiled;
    for (const change of [
      { change: { multiply: 0.3 } },
      { change: { set: 0.2 } },
      { from: '2013-09' },
      { on: false },
      { ramp_months: 9 },
    ])
      value(projector.project(withDecision(change), request));
    value(projector.project({ ...withDecision({}), settings: { draws: 33, seed: 9 }, months: 30 }, request));
    expect(compiled).toBe(first);
  });

  it('gives single draws of the same futures', () => {
    const request = { outputs: ['caseload_coverage'] };
    const runs = value(new Projector().runColumns(scenario, request));
    expect(runs.map(({ id }) => id)).toEqual(['keep', 'divert_dip', 'response']);
    const [keep, divert] = runs.map(({ outputs }) => outputs['caseload_coverage']!);
    expect(keep).toHaveLength(14 * 101);
    for (let draw = 0; draw < 101; draw++) {
      expect(divert![draw]).toBe(keep![draw]);
      expect(divert![13 * 101 + draw]!).toBeLessThanOrEqual(keep![13 * 101 + draw]!);
    }
    const last = keep!.slice(13 * 101).sort();
    expect(option(project(request), 'keep').outputs['caseload_coverage']!.p50[13]).toBe(last[50]);
    expect(messages(new Projector({ mostBytes: 1000 }).runColumns(scenario, request))).toContain('too many');
  });

  it('runs as many draws as asked, one and odd numbers too', () => {
    for (const draws of [1, 2, 3, 1001]) {
      const projection = project({ draws, outputs: ['caseload_coverage'], options: ['keep'] });
      expect(projection.draws).toBe(draws);
      expect(projection.options[0]!.outputs['caseload_coverage']!.p50[5]).toBeGreaterThan(0);
    }
  });

  it('has one line and not a band where nothing is uncertain', () => {
    const inputs = scenarioInputs(scenario);
    const likely = (name: string): number => {
      const { quantity } = inputs.find((each) => each.name === name)!;
      return typeof quantity === 'object' && quantity !== null && 'formula' in quantity
        ? likely(quantity.formula)
        : centralValue(quantity as number);
    };
    const sure: Scenario = {
      ...scenario,
      // What remains uncertain when every number is one number is whether IOM works at all.
      assumptions: Object.fromEntries(
        inputs
          .filter(({ from }) => from.over.length === 0 && from.internal === undefined)
          .map(({ name }) => [name, name === 'chance_of_no_effect' ? 0 : likely(name)]),
      ),
      roles: scenario.roles.map((role) => ({
        ...role,
        abstraction: 0.1,
        prevented_per_post: 0,
        unit_cost_at_start: 40000,
      })),
      strands: scenario.strands.map((strand) => ({ ...strand, caseload_scale: 1 })),
    };
    const { outputs } = option(project({}, sure), 'divert_dip');
    for (const { central, p5, p95 } of Object.values(outputs)) {
      expect(p5).toEqual(central);
      expect(p95).toEqual(central);
    }
  });
});

describe('trouble', () => {
  it('is told for unknown options and outputs, with the nearest', () => {
    const said = messages(
      projectScenario(scenario, { options: ['divert_dp'], outputs: ['coverage.rde', 'caseload_covrage'] }),
    );
    expect(said).toContain('Did you mean "divert_dip"?');
    expect(said).toContain('Did you mean "coverage.red"?');
    expect(said).toContain('Did you mean "caseload_coverage"?');
  });

  it('names the equation, month, draw and option where a number is lost', () => {
    const own = { ...scenario, equations: { caseload_coverage: 'sqrt(3 - month) * 0.5' } };
    const said = messages(projectScenario(own));
    expect(said).toMatch(
      /caseload_coverage\) cannot be worked out in 2013-07, .*option "Keep as now"\. Check your own equation/,
    );
  });

  it('is told for a range that cannot be drawn from, at its place', () => {
    const result = projectScenario({
      ...scenario,
      strands: scenario.strands.map((each) => ({ ...each, caseload_scale: { low: -9, high: -3 } })),
    });
    expect(!result.ok && result.error[0]?.path.slice(0, 3)).toEqual(['strands', 0, 'caseload_scale']);
  });
});
