import { monthsBetween } from '../../base/month.ts';
import { centralInput, centralUnder, likelyInput } from '../../scenario/central-input.ts';
import { decisionSchedules } from '../../scenario/decision-schedule.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import type { ConsequenceRequest } from '../consequence-request.ts';
import { exactQuantity } from './quantity-text.ts';

/** What one moved post prevents in a year where the whole of its figure counts, and why less of it is counted. */
export interface LessThanFull {
  /** Offences a year, with those not recorded. */
  readonly full: number;
  /** Clauses that follow `since`; none where nothing that is known explains it. */
  readonly reasons: readonly string[];
}

/** A part that is written alike with and without it is no reason. */
const HARDLY = 0.995;

/**
 * Why the offences counted for posts of a kind that moved are fewer than its figure says: the central run takes the
 * middle of a range, part of their time went to other duties while they were lent, and what they do there takes months to show.
 *
 * @param each Offences a year counted for each filled post that moved.
 */
export function lessThanFull(
  { scenario, option, month }: ConsequenceRequest,
  role: string,
  each: number,
): LessThanFull | undefined {
  // With equations of the file's own, what is true of the model's need not hold.
  if (Object.keys(scenario.equations).length > 0) return undefined;
  const inputs = scenarioInputs(scenario);
  const find = (name: string) => inputs.find((input) => input.name === name);
  const [figure, recorded, away] = [
    find(`prevented_per_post.${role}`),
    find('crimes_per_recorded'),
    find(`abstraction.${role}`),
  ];
  if (!figure || !recorded || !away) return undefined;
  const schedules = decisionSchedules(scenario, option);
  if (schedules.some(({ name }) => name === figure.name)) return undefined; // no one figure to be less than
  const at = monthsBetween(scenario.start, month);
  const likely = likelyInput(figure, inputs);
  const middle = centralInput(figure, inputs);
  const crimes = centralInput(recorded, inputs);
  const lost = centralUnder(away, inputs, schedules, at);
  if (likely === undefined || middle === undefined || crimes === undefined || lost === undefined)
    return undefined;
  const full = likely * crimes;
  if (!(each < full * HARDLY)) return undefined;
  const there = middle * crimes * (1 - lost);
  return {
    full,
    reasons: [
      ...(middle < likely * HARDLY
        ? [`the middle of the range is counted (${exactQuantity(middle, '1')} recorded)`]
        : []),
      ...(1 - lost < HARDLY
        ? [`${exactQuantity(lost, 'share')} of their time went to other duties already`]
        : []),
      ...(each < there * HARDLY ? ['it takes months to show'] : []),
    ],
  };
}
