import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/base/problem.ts';
import { err, ok, type Result } from '../../../src/base/result.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { Answers, shownFacts, type AsksStudies } from '../../../src/state/answers.ts';
import type { Study } from '../../../src/study/study.ts';
import { sampleScenario } from '../scenario/sample.ts';

/** Facts that say what they are of. */
interface Said {
  readonly study: string;
  readonly scenario: string;
  readonly of: number;
}
interface Which {
  readonly of: number;
}
type Saying<N extends string> = () => Promise<Study<N, Which, Said>>;
type Two = { readonly plain: Saying<'plain'>; readonly other: Saying<'other'> };
type Name = keyof Two;

const scenarioCalled = (title: string): Scenario => ({ ...sampleScenario(), title });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface Run {
  readonly study: string;
  readonly scenario: Scenario;
  readonly of: number;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
  readonly settle: (outcome: Result<Said, readonly Problem[]> | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** A worker that answers when it is told to; a run that is left answers `undefined` at once. */
function worker() {
  const runs: Run[] = [];
  const under = new Set<Run>();
  const ask = (
    name: string,
    scenario: Scenario,
    request: Which,
    { signal, progress }: { signal: AbortSignal; progress: (share: number) => void },
  ): Promise<Result<Said, readonly Problem[]> | undefined> =>
    new Promise((resolve, reject) => {
      const run: Run = {
        study: name,
        scenario,
        of: request.of,
        signal,
        progress,
        settle: (outcome) => {
          under.delete(run);
          resolve(outcome);
        },
        fail: (error) => {
          under.delete(run);
          reject(error);
        },
      };
      signal.addEventListener('abort', () => run.settle(undefined));
      runs.push(run);
      under.add(run);
    });
  return { studies: { ask } as AsksStudies<Two>, runs, under };
}
const saidBy = ({ study: name, scenario, of }: Run): Said => ({ study: name, scenario: scenario.title, of });

describe('the answer to a question', () => {
  const a = scenarioCalled('a');
  const b = scenarioCalled('b');
  const question = { study: 'plain', scenario: a, request: { of: 1 } } as const;

  it('is unasked, running with its share, then known', async () => {
    const { studies, runs } = worker();
    let changes = 0;
    const answers = new Answers<Two>(studies, { changed: () => changes++ });
    expect(answers.of(question)).toEqual({ status: 'unasked' });
    const owner = {};
    answers.want(owner, [question]);
    expect(answers.of(question)).toEqual({ status: 'running', share: 0, before: undefined });
    runs[0]!.progress(0.4);
    expect(answers.of(question)).toMatchObject({ status: 'running', share: 0.4 });
    expect(changes).toBe(1);
    runs[0]!.settle(ok(saidBy(runs[0]!)));
    await settled();
    expect(answers.of(question)).toEqual({
      status: 'known',
      facts: { study: 'plain', scenario: 'a', of: 1 },
    });
    expect(changes).toBe(2);
    answers.want(owner, [question]);
    expect(runs).toHaveLength(1);
  });

  it('stays in sight as of before while another is on its way, and while nobody asks', async () => {
    const { studies, runs } = worker();
    const answers = new Answers<Two>(studies);
    const owner = {};
    answers.want(owner, [question]);
    runs[0]!.settle(ok(saidBy(runs[0]!)));
    await settled();
    const next = { ...question, scenario: b };
    expect(answers.of(next)).toEqual({ status: 'stale', before: saidBy(runs[0]!) });
    answers.want(owner, [next]);
    expect(answers.of(next)).toMatchObject({ status: 'running', before: saidBy(runs[0]!) });
    expect(shownFacts(answers.of(next))).toEqual(saidBy(runs[0]!));
    // Of another study nothing is known.
    expect(answers.of({ ...next, study: 'other' })).toEqual({ status: 'unasked' });
    // What is gone back to is known at once, and is what there was before from then on.
    runs[1]!.settle(ok(saidBy(runs[1]!)));
    await settled();
    answers.want(owner, [question]);
    expect(answers.of(question).status).toBe('known');
    expect(shownFacts(answers.of({ ...question, request: { of: 2 } }))).toEqual(saidBy(runs[0]!));
    expect(runs).toHaveLength(2);
  });

  it('is shown of no other file', async () => {
    const { studies, runs } = worker();
    let file = 1;
    const answers = new Answers<Two>(studies, { file: () => file });
    answers.want({}, [question]);
    runs[0]!.settle(ok(saidBy(runs[0]!)));
    await settled();
    file = 2;
    expect(answers.of({ ...question, scenario: b })).toEqual({ status: 'unasked' });
    file = 1;
    expect(answers.of({ ...question, scenario: b }).status).toBe('stale');
  });

  it('says its problems where it failed, and is not asked again for them', async () => {
    const { studies, runs } = worker();
    const answers = new Answers<Two>(studies);
    const problem: Problem = { code: 'x', path: [], message: 'No.' };
    answers.want({}, [question]);
    runs[0]!.settle(err([problem]));
    await settled();
    expect(answers.of(question)).toEqual({ status: 'failed', problems: [problem], before: undefined });
    answers.want({}, [question]);
    expect(await answers.ask(question)).toEqual(err([problem]));
    expect(runs).toHaveLength(1);
  });

  it('that broke is told once, and asked again when it is wanted anew', async () => {
    const { studies, runs } = worker();
    const broken: unknown[] = [];
    const answers = new Answers<Two>(studies, { onBroken: (error) => broken.push(error) });
    const owner = {};
    answers.want(owner, [question]);
    const asked = answers.ask(question);
    runs[0]!.fail(new Error('ours'));
    await expect(asked).rejects.toThrow('ours');
    expect(broken).toHaveLength(1);
    expect(answers.of(question)).toMatchObject({ status: 'failed', problems: [] });
    answers.want(owner, [question]);
    expect(runs).toHaveLength(1);
    answers.want(owner, []);
    answers.want(owner, [question]);
    expect(runs).toHaveLength(2);
    runs[1]!.settle(ok(saidBy(runs[1]!)));
    await settled();
    expect(answers.of(question).status).toBe('known');
  });

  it('is one run for all who want it, and is left when the last of them goes', async () => {
    const { studies, runs } = worker();
    const answers = new Answers<Two>(studies);
    const [one, two] = [{}, {}];
    const leave = new AbortController();
    answers.want(one, [question]);
    answers.want(two, [question]);
    const asked = answers.ask(question, { signal: leave.signal });
    expect(runs).toHaveLength(1);
    leave.abort();
    expect(await asked).toBeUndefined();
    answers.want(one, []);
    expect(runs[0]!.signal.aborted).toBe(false);
    answers.want(two, [{ ...question, request: { of: 2 } }]);
    expect(runs[0]!.signal.aborted).toBe(true);
    expect(answers.of(question)).toEqual({ status: 'unasked' });
    // What was left and is wanted again is a new run, and the old one's end does not touch it.
    answers.want(one, [question]);
    await settled();
    expect(answers.of(question).status).toBe('running');
  });

  it('that the same asker has put another in place of gives nothing', async () => {
    const { studies, runs } = worker();
    const answers = new Answers<Two>(studies);
    const by = {};
    const first = answers.ask(question, { by });
    const second = answers.ask({ ...question, request: { of: 2 } }, { by });
    expect(await first).toBeUndefined();
    expect(runs[0]!.signal.aborted).toBe(true);
    // The same once more is the same run.
    const third = answers.ask({ ...question, request: { of: 2 } }, { by });
    runs[1]!.settle(ok(saidBy(runs[1]!)));
    expect(await second).toBeUndefined();
    expect(await third).toEqual(ok(saidBy(runs[1]!)));
    expect(runs).toHaveLength(2);
  });

  it('is kept for the questions asked last, and for those that somebody wants', async () => {
    const { studies, runs } = worker();
    const answers = new Answers<Two>(studies);
    answers.want({}, [question]);
    for (let of = 2; of < 200; of++) {
      const asked = answers.ask({ ...question, request: { of } });
      runs.at(-1)!.settle(ok(saidBy(runs.at(-1)!)));
      await asked;
      if (of === 2) {
        runs[0]!.settle(ok(saidBy(runs[0]!)));
        await settled();
      }
    }
    const status = (of: number) => answers.of({ ...question, request: { of } }).status;
    expect([status(1), status(2), status(199), status(180)]).toEqual(['known', 'stale', 'known', 'known']);
  });
});

describe('whatever is asked, answered, edited and left, in whatever order', () => {
  const scenarios = ['a', 'b', 'c'].map(scenarioCalled);
  /** Which of the scenarios are versions of one file. */
  const fileOf = (title: string): number => (title === 'c' ? 2 : 1);
  const question = fc.record({
    study: fc.constantFrom<Name>('plain', 'other'),
    scenario: fc.constantFrom(...scenarios),
    request: fc.record({ of: fc.integer({ min: 0, max: 2 }) }),
  });
  type Asked = { readonly study: Name; readonly scenario: Scenario; readonly request: Which };
  const which = fc.nat({ max: 30 });
  const step = fc.oneof(
    fc.record({
      do: fc.constant('want' as const),
      owner: fc.nat({ max: 2 }),
      questions: fc.array(question, { maxLength: 3 }),
    }),
    fc.record({
      do: fc.constant('ask' as const),
      by: fc.option(fc.nat({ max: 1 }), { nil: undefined }),
      question,
    }),
    fc.record({
      do: fc.constant('progress' as const),
      which,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ do: fc.constantFrom('answer' as const, 'refuse' as const, 'break' as const), which }),
    fc.record({ do: fc.constant('leave' as const), which }),
    fc.record({ do: fc.constant('edit' as const), to: fc.nat({ max: 2 }) }),
  );
  const all: readonly Asked[] = (['plain', 'other'] as const).flatMap((name) =>
    scenarios.flatMap((scenario) => [0, 1, 2].map((of) => ({ study: name, scenario, request: { of } }))),
  );
  const same = (run: Run, { study: name, scenario, request }: Asked): boolean =>
    run.study === name && run.scenario === scenario && run.of === request.of;

  it('nothing is known of another scenario or request, nothing is run twice at once, and nothing for nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const { studies, under } = worker();
        let on = scenarios[0]!;
        const answers = new Answers<Two>(studies, { file: () => fileOf(on.title) });
        const owners = [{}, {}, {}];
        const wants: Asked[][] = [[], [], []];
        const bys = [{}, {}];
        const asks: { question: Asked; leave: AbortController; over: boolean }[] = [];
        const heard: Promise<void>[] = [];
        const here = (each: Asked): boolean => fileOf(each.scenario.title) === fileOf(on.title);

        for (const each of steps) {
          const pick = 'which' in each ? [...under][each.which % Math.max(1, under.size)] : undefined;
          if (each.do === 'want') {
            wants[each.owner] = each.questions.filter(here);
            answers.want(owners[each.owner]!, wants[each.owner]!);
          } else if (each.do === 'ask' && here(each.question)) {
            const leave = new AbortController();
            const asked = { question: each.question, leave, over: false };
            asks.push(asked);
            const settings = {
              signal: leave.signal,
              ...(each.by === undefined ? {} : { by: bys[each.by]! }),
            };
            heard.push(
              answers
                .ask<Name>(each.question, settings)
                .then(
                  (outcome) => {
                    if (outcome?.ok)
                      expect(outcome.value).toEqual({
                        study: each.question.study,
                        scenario: each.question.scenario.title,
                        of: each.question.request.of,
                      });
                  },
                  (error: unknown) => expect(error).toEqual(new Error('ours')),
                )
                .finally(() => (asked.over = true)),
            );
          } else if (each.do === 'leave') asks[each.which % Math.max(1, asks.length)]?.leave.abort();
          else if (each.do === 'edit') on = scenarios[each.to]!;
          else if (each.do === 'progress') pick?.progress(each.share);
          else if (each.do === 'answer') pick?.settle(ok(saidBy(pick)));
          else if (each.do === 'refuse') pick?.settle(err([{ code: 'x', path: [], message: 'No.' }]));
          else if (each.do === 'break') pick?.fail(new Error('ours'));
          await settled();

          for (const asked of all) {
            const answer = answers.of<Name>(asked);
            if (answer.status === 'known')
              expect(answer.facts).toEqual({
                study: asked.study,
                scenario: asked.scenario.title,
                of: asked.request.of,
              });
            const shown = shownFacts(answer);
            if (answer.status !== 'known' && shown) {
              expect(shown.study).toBe(asked.study);
              expect(fileOf(shown.scenario)).toBe(fileOf(on.title));
            }
            const running = [...under].filter((run) => same(run, asked));
            expect(running.length).toBe(answer.status === 'running' ? 1 : 0);
            const wanted =
              wants.flat().some((want) => JSON.stringify(want) === JSON.stringify(asked)) ||
              asks.some((ask) => !ask.over && JSON.stringify(ask.question) === JSON.stringify(asked));
            if (running.length > 0) expect(wanted).toBe(true);
          }
          for (const want of wants.flat())
            expect(['known', 'running', 'failed']).toContain(answers.of<Name>(want).status);
        }
        for (const run of [...under]) run.settle(ok(saidBy(run)));
        await Promise.all(heard);
      }),
      { numRuns: 60 },
    );
  });
});
