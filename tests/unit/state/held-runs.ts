import type { Problem } from '../../../src/base/problem.ts';
import { err, ok } from '../../../src/base/result.ts';
import type { LatestRuns } from '../../../src/state/run-controller.ts';
import type { OptionProjection, Projection } from '../../../src/study/projection.ts';
import type { ProjectInput } from '../../../src/workers/protocol.ts';
import { apart, series } from '../words/en/projection.ts';

type Answer = Awaited<ReturnType<LatestRuns['project']>>;

/** Lets everything that waits for an answer go on. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs that are answered when the test says so, with what was asked; every number is that of the run, counted from 0. */
export class HeldRuns implements LatestRuns {
  readonly asked: {
    readonly input: ProjectInput;
    readonly give: (answer: Answer) => void;
    readonly progress: ((share: number) => void) | undefined;
  }[] = [];
  stops = 0;

  project(input: ProjectInput, progress?: (share: number) => void): Promise<Answer> {
    return new Promise((give) => this.asked.push({ input, give, progress }));
  }

  stop(): void {
    this.stops++;
  }

  /** What was asked of the last run. */
  get last(): ProjectInput {
    return this.asked.at(-1)!.input;
  }

  async finish(run = this.asked.length - 1): Promise<void> {
    const { input, give } = this.asked[run]!;
    give(
      ok({
        projection: answerTo(input, run),
        timings: { compile: 0, kernel: 50, quantiles: 50, total: 100 },
      }),
    );
    await settled();
  }

  async fail(run = this.asked.length - 1): Promise<void> {
    const problem: Problem = { code: 'x', path: [], message: `Run ${run} failed.` };
    this.asked[run]!.give(err([problem]));
    await settled();
  }

  /** The answer that a run gets which a newer one made pointless. */
  async drop(run: number): Promise<void> {
    this.asked[run]!.give(undefined);
    await settled();
  }

  /** Answers runs until none waits. */
  async finishAll(): Promise<void> {
    for (let run = 0; run < this.asked.length; run++) await this.finish(run);
  }
}

/** What a run gives to what was asked. */
export function answerTo({ scenario, request }: ProjectInput, run: number): Projection {
  const { outputs = [], pairs, draws = scenario.settings.draws } = request;
  const reference = scenario.options[0]!.id;
  const asked = scenario.options.filter(({ id }) => request.options?.includes(id) ?? true);
  const numbers = (count: number) => series(Array.from({ length: count }, () => run));
  const options = asked.map(({ id }): OptionProjection => {
    const of = {
      id,
      outputs: Object.fromEntries(outputs.map((name) => [name, numbers(scenario.months)])),
    };
    if (!pairs || id === reference) return of;
    const { from, to } = pairs.months ?? { from: 0, to: scenario.months - 1 };
    const pair = { ...apart(numbers(to - from + 1), numbers(to - from + 1)), from };
    return { ...of, paired: Object.fromEntries(pairs.outputs.map((name) => [name, pair])) };
  });
  return {
    scenario: scenario.title,
    modelVersion: '2',
    seed: 1,
    draws,
    months: Array.from({ length: scenario.months }, (_, m) => `month ${m}`),
    options,
    ...(pairs ? { reference } : {}),
  };
}
