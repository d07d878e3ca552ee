import type { Problem } from '../base/problem.ts';
import { ok, type Result } from '../base/result.ts';
import { checkInputFormula } from '../scenario/checks/formulas.ts';
import { openScenario } from '../scenario/open-scenario.ts';
import { saveScenario } from '../scenario/save-scenario.ts';
import type { RealityCheck } from '../study/reality-check.ts';
import type { Call, CallName, Calls, FromWorker, ToWorker } from './protocol.ts';
import { lazyModelCalls } from './lazy-model-calls.ts';
import { lazyNotes } from './lazy-notes.ts';
import { lazyPassports } from './lazy-passports.ts';
import { projectionBuffers } from './projection-buffers.ts';
import { TimedProjector, type Projects } from './timed-projector.ts';

export interface RunnerSettings {
  /** Milliseconds, for timings only. */
  readonly clock: () => number;
  /** Lets messages that wait come in: a cancel is heard only in such pauses. */
  readonly pause: () => Promise<void>;
  readonly answer: (message: FromWorker, transfer: ArrayBuffer[]) => void;
  /** What projects; the real one when left out. */
  readonly projector?: Projects;
}

interface Context {
  readonly cancelled: () => boolean;
  readonly progress: (share: number) => void;
}

const CANCELLED = Symbol('cancelled');
type Outcome<T> = Promise<Result<T, readonly Problem[]> | typeof CANCELLED>;
type Handlers = {
  [P in CallName]: (input: Calls[P]['input'], context: Context) => Outcome<Calls[P]['output']>;
};

/** Answers calls: the same runner in a worker, in a test and on a page without workers. */
export function createCallRunner(settings: RunnerSettings): (message: ToWorker) => Promise<void> {
  const projector = settings.projector ?? new TimedProjector(settings.clock);
  const passports = lazyPassports();
  const modelCalls = lazyModelCalls();
  const notes = lazyNotes();
  const cancelled = new Set<number>();
  const running = new Set<number>();
  const handlers: Handlers = {
    open: ({ text }) => Promise.resolve(openScenario(text)),
    save: ({ scenario }) => Promise.resolve(saveScenario(scenario)),
    project: ({ scenario, request }, context) =>
      inSlices(projector.projectInSteps(scenario, request), context, settings),
    swings: ({ scenario, request }) => Promise.resolve(projector.swings(scenario, request)),
    behind: async ({ scenario, request }, context) => {
      const { assumptionBehind } = await import('../study/assumption-behind.ts');
      return inSlices(assumptionBehind(projector, scenario, request), context, settings);
    },
    notes: async ({ scenario }, context) =>
      inSlices((await notes()).allNotes(projector, scenario), context, settings),
    // Fetched when it is asked: few files are of an older version.
    since: async (input) => (await import('../study/since-model-1.ts')).sinceModel1(input),
    passport: async ({ scenario, request }) => (await passports()).passport(scenario, request),
    checkFormula: ({ scenario, input, formula }) =>
      Promise.resolve(ok(checkInputFormula(scenario, input, formula))),
    describeModel: async ({ scenario }) => ok((await modelCalls()).describe(scenario)),
    checkEquation: async ({ scenario, name, text }) =>
      ok((await modelCalls()).check(scenario, { name, text })),
    checkReality: async ({ scenario, edit }, context) => {
      const held: RealityCheck[] = [];
      for (const check of (await modelCalls()).reality(scenario, edit)) {
        await settings.pause();
        if (context.cancelled()) return CANCELLED;
        held.push(check());
      }
      return ok(held);
    },
  };

  async function run(call: Call): Promise<void> {
    const { id } = call;
    running.add(id);
    try {
      const outcome = await dispatch(handlers, call, {
        cancelled: () => cancelled.has(id),
        progress: (share) => settings.answer({ type: 'progress', id, share }, []),
      });
      if (outcome === CANCELLED) settings.answer({ type: 'cancelled', id }, []);
      else if (!outcome.ok) settings.answer({ type: 'failed', id, problems: outcome.error }, []);
      else settings.answer({ type: 'done', id, output: outcome.value }, buffersOf(outcome.value));
    } catch (error) {
      settings.answer({ type: 'broken', id, message: String(error) }, []);
    } finally {
      running.delete(id);
      cancelled.delete(id);
    }
  }

  return async (message) => {
    if (message.type === 'call') return run(message);
    if (running.has(message.id)) cancelled.add(message.id);
  };
}

function dispatch(handlers: Handlers, call: Call, context: Context): Outcome<Calls[CallName]['output']> {
  switch (call.name) {
    case 'open':
      return handlers.open(call.input, context);
    case 'save':
      return handlers.save(call.input, context);
    case 'project':
      return handlers.project(call.input, context);
    case 'swings':
      return handlers.swings(call.input, context);
    case 'behind':
      return handlers.behind(call.input, context);
    case 'notes':
      return handlers.notes(call.input, context);
    case 'since':
      return handlers.since(call.input, context);
    case 'passport':
      return handlers.passport(call.input, context);
    case 'checkFormula':
      return handlers.checkFormula(call.input, context);
    case 'describeModel':
      return handlers.describeModel(call.input, context);
    case 'checkEquation':
      return handlers.checkEquation(call.input, context);
    case 'checkReality':
      return handlers.checkReality(call.input, context);
  }
}

/** Work goes on for about so long, in milliseconds, before others are listened to. */
const SLICE = 50;

/** Does a piece of work that pauses in between, hearing in its pauses whether it is still wanted; numbers it yields are shares done. */
async function inSlices<T>(
  work: Generator<unknown, Result<T, Problem[]>>,
  context: Context,
  { clock, pause }: RunnerSettings,
): Outcome<T> {
  for (let began = clock(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (clock() - began < SLICE) continue;
    if (typeof step.value === 'number') context.progress(step.value);
    await pause();
    if (context.cancelled()) return CANCELLED;
    began = clock();
  }
}

const buffersOf = (output: Calls[CallName]['output']): ArrayBuffer[] =>
  typeof output === 'object' && 'projection' in output ? projectionBuffers(output.projection) : [];
