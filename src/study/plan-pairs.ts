import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Runner } from '../engine/run.ts';
import type { Option, Scenario } from '../scenario/scenario.ts';
import { leastDifference } from './difference.ts';
import type { Futures, HeldOption } from './futures.ts';
import type { KeptReferences } from './kept-references.ts';
import type { PairedOutput, PairsPlan } from './pair-stages.ts';
import type { PairsRequest } from './pairs.ts';
import type { Pairing } from './project-option.ts';
import { selectOptions, selectOutputs } from './select.ts';

/** A request for pairs with its names looked up. */
export interface AskedPairs {
  readonly request: PairsRequest;
  readonly reference: Option;
  /** Scalar names. */
  readonly outputs: readonly string[];
  /** Those judged among the given futures too. */
  readonly given: ReadonlySet<string>;
  readonly from: number;
  readonly months: number;
}

/** Looks up the names of a request, or says which there are not. */
export function askedPairs(scenario: Scenario, request: PairsRequest): Result<AskedPairs, Problem[]> {
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

/** The outputs asked with their places among those that are run. */
const pairedOutputs = ({ outputs, given }: AskedPairs, run: readonly string[]): PairedOutput[] =>
  outputs.map((name) => ({
    name,
    place: run.indexOf(name),
    least: leastDifference(name),
    given: given.has(name),
  }));

/** What the options of one call are held against; `kept` is where the reference's numbers may stay. */
export function pairingOf(
  futures: Futures,
  reference: HeldOption,
  asked: AskedPairs,
  kept: KeptReferences,
  prepare: (quantity: string) => Result<Runner, Problem[]>,
): Result<Pairing, Problem[]> {
  const { work } = futures;
  const { request, from, months } = asked;
  let judged: PairsPlan['judged'];
  if (request.given && asked.outputs.some((name) => asked.given.has(name))) {
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
    plan: { outputs: pairedOutputs(asked, work.runner.outputs), from, months, judged },
    kept: kept.of(key, asked.outputs, from, months),
    otherwise: request.given?.otherwise ?? {},
  });
}
