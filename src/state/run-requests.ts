import { monthsBetween } from '../base/month.ts';
import type { PairsRequest } from '../study/pairs.ts';
import type { ProjectionRequest } from '../study/projection.ts';
import type { PairSettings, RunSettings } from './run-settings.ts';
import { wanted } from './run-settings.ts';
import type { DocumentState } from './scenario-document.ts';

/** Futures of a first picture, where the scenario has too many to wait for. */
export const FIRST_DRAWS = 1000;
export const MOST_MOVING = 10_000;

/** The parts of the document that a request depends on. */
type Subject = Pick<DocumentState, 'scenario' | 'month'>;

/** First and last month, counted from 0. */
export type Months = NonNullable<PairsRequest['months']>;

/** The month on screen as a range of one month. */
export function monthInSight({ scenario, month }: Subject): Months {
  const at = monthsBetween(scenario.start, month);
  return { from: at, to: at };
}

/** The differences from the first option to compute in these months. */
export function pairsRequest(
  { outputs, given }: Pick<PairSettings, 'outputs' | 'given'>,
  months: Months,
): PairsRequest {
  return { outputs, ...(given ? { given } : {}), months };
}

/** During a drag: the visible outputs, with at most as many futures as can keep up. */
export function movingRequest(settings: RunSettings, on: Subject): ProjectionRequest {
  const { figures, pairs } = settings;
  const inSight = monthInSight(on);
  return {
    outputs: wanted(settings.visible),
    ...(figures ? { levelsIn: { month: inSight.from, outputs: figures } } : {}),
    ...(on.scenario.settings.draws > MOST_MOVING ? { draws: MOST_MOVING } : {}),
    ...(pairs && comparable(on) ? { pairs: pairsRequest({ outputs: pairs.visible }, inSight) } : {}),
  };
}

/** At rest: all outputs in all futures. Differences in the month on screen are included, since they cost almost nothing. */
export function stillRequest(settings: RunSettings, on: Subject): ProjectionRequest {
  const { signs, pairs } = settings;
  return {
    outputs: wanted(settings.outputs),
    ...(signs ? { signs } : {}),
    ...(pairs && comparable(on) ? { pairs: pairsRequest(pairs, monthInSight(on)) } : {}),
  };
}

/** The first picture: these outputs of every option, with few futures where all would take long. */
export function firstRequest(
  { pairs }: RunSettings,
  on: Subject,
  outputs: readonly string[],
): ProjectionRequest {
  const compared = pairs?.visible.filter((name) => outputs.includes(name));
  return {
    outputs,
    ...(compared && comparable(on) ? { pairs: pairsRequest({ outputs: compared }, monthInSight(on)) } : {}),
    ...(on.scenario.settings.draws > MOST_MOVING ? { draws: FIRST_DRAWS } : {}),
  };
}

const comparable = ({ scenario }: Subject): boolean => scenario.options.length > 1;
