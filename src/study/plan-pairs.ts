import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Runner } from '../engine/run.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { leastDifference } from './difference.ts';
import type { Futures, ScheduledOption } from './futures.ts';
import type { StoredReferences } from './stored-references.ts';
import type { PairedOutput, PairsPlan } from './pair-stages.ts';
import type { PairsRequest } from './pairs.ts';
import type { Pairing } from './project-option.ts';
import { selectOptions, selectOutputs } from './select.ts';

/** A checked `PairsRequest`, with scalar names. */
export interface SelectedPairs {
  readonly request: PairsRequest;
  readonly reference: Option;
  readonly outputs: readonly string[];
  /** The outputs that are judged among the given futures too. */
  readonly given: ReadonlySet<string>;
  readonly from: number;
  readonly months: number;
}

/** Looks up the names of a request. Errors: the unknown ones. */
export function selectPairs(scenario: Scenario, request: PairsRequest): Result<SelectedPairs, Problem[]> {
  const reference = selectOptions(
    scenario,
    request.reference === undefined ? undefined : [request.reference],
  );
  const outputs = selectOutputs(scenario, request.outputs);
  const given = selectOutputs(scenario, request.given ? (request.given.outputs ?? request.outputs) : []);
  if (!reference.ok || !outputs.ok || !given.ok)
    return err([reference, outputs, given].flatMap((each) => (each.ok ? [] : each.error)));
  const last = scenario.months - 1;
  const from = Math.max(0, Math.min(last, request.months?.from ?? 0));
  const to = Math.max(from, Math.min(last, request.months?.to ?? last));
  return ok({
    request,
    reference: reference.value[0]!,
    outputs: outputs.value,
    given: new Set(given.value),
    from,
    months: to - from + 1,
  });
}

/** The outputs with their places among the outputs that run. */
const pairedOutputs = ({ outputs, given }: SelectedPairs, run: readonly string[]): PairedOutput[] =>
  outputs.map((name) => ({
    name,
    place: run.indexOf(name),
    least: leastDifference(name),
    given: given.has(name),
  }));

/** The pairing of one projection; the reference's draws are stored in `references` where they fit. */
export function pairingOf(
  futures: Futures,
  reference: ScheduledOption,
  selected: SelectedPairs,
  references: StoredReferences,
  prepare: (quantity: string) => Result<Runner, Problem[]>,
): Result<Pairing, Problem[]> {
  const { work } = futures;
  const { request, from, months } = selected;
  let judged: PairsPlan['judged'];
  if (request.given && selected.outputs.some((name) => selected.given.has(name))) {
    const { quantity } = request.given;
    const runner = prepare(quantity);
    if (!runner.ok) return runner;
    const draws = Uint8Array.from(futures.atStart(reference, runner.value), (value) => (value === 1 ? 1 : 0));
    judged = { quantity, draws, futures: draws.reduce((sum, each) => sum + each, 0) };
  }
  const key = {
    equations: work.prepared.equations,
    requests: work.drawn.requests,
    schedules: reference.schedules,
    draws: work.draws,
  };
  return ok({
    reference,
    plan: { outputs: pairedOutputs(selected, work.runner.outputs), from, months, judged },
    stored: references.of(key, selected.outputs, from, months),
    otherwise: request.given?.otherwise ?? {},
  });
}
