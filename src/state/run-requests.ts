import { monthsBetween } from '../base/month.ts';
import type { PairsRequest } from '../study/pairs.ts';
import type { ProjectionRequest } from '../study/projection.ts';
import type { PairSettings, RunSettings } from './run-settings.ts';
import { wanted } from './run-settings.ts';
import type { DocumentState } from './scenario-document.ts';

/** With more futures than this a first picture is of fewer, and so is one while a lever moves: all of them take too long. */
export const FIRST_DRAWS = 1000;
export const MOST_MOVING = 10_000;

/** What of the document a request hangs on. */
type Subject = Pick<DocumentState, 'scenario' | 'month'>;

/** First and last month, counted from 0. */
export type Months = NonNullable<PairsRequest['months']>;

/** The month looked at, as a request says it. */
export function monthInSight({ scenario, month }: Subject): Months {
  const at = monthsBetween(scenario.start, month);
  return { from: at, to: at };
}

/** What is asked of every option but the first, in these months. */
export function pairsRequest(
  { outputs, given }: Pick<PairSettings, 'outputs' | 'given'>,
  months: Months,
): PairsRequest {
  return { outputs, ...(given ? { given } : {}), months };
}

/** While a lever moves: what is on the charts, of no more futures than can follow it. */
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

/** When it stands still: everything, of all futures. Differences in the month looked at cost next to nothing beside it. */
export function stillRequest(settings: RunSettings, on: Subject): ProjectionRequest {
  const { signs, pairs } = settings;
  return {
    outputs: wanted(settings.outputs),
    ...(signs ? { signs } : {}),
    ...(pairs && comparable(on) ? { pairs: pairsRequest(pairs, monthInSight(on)) } : {}),
  };
}

/** A first picture where there is none: these outputs of every option, of few futures where all of them take long. */
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
