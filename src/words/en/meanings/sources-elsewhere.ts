import { centralInput, centralUnder } from '../../../scenario/central-input.ts';
import { decisionSchedules } from '../../../scenario/decision-schedule.ts';
import { scenarioInputs } from '../../../scenario/scenario-inputs.ts';
import { isTreated } from '../../../scenario/uses-elsewhere.ts';
import type { LookedAt } from '../looked-at.ts';
import { LEAST_POSTS, LEAST_POUNDS } from '../../least-told.ts';

/** Posts’ worth of time that is not worth telling. */
const MOMENT = 0.01;

/** Moved posts, time of posts on other duties, diverted money. */
export type SourceElsewhere = 'posts' | 'time' | 'money';

/** What work elsewhere prevents comes from these, or what it misses, since it came to IOM. */
export interface SourcesElsewhere {
  /** In the model's order. */
  readonly sources: readonly SourceElsewhere[];
  /** There are none in this month, but were in an earlier one: their work elsewhere builds up and fades. */
  readonly earlier: boolean;
}

/**
 * Where the offences prevented outside IOM (`sign` 1) or missed there (−1) come from in the month looked at: moved posts, time that posts spend on other
 * duties, and diverted money. Only those whose work elsewhere counts for something. `undefined` where the projection
 * lacks a number that it takes to tell: what was not asked for is not nothing.
 */
export function sourcesElsewhere(
  { scenario, projection, option, month }: LookedAt,
  sign: 1 | -1,
): SourcesElsewhere | undefined {
  const inputs = scenarioInputs(scenario);
  const schedules = decisionSchedules(scenario, option);
  const outputs = projection.options.find(({ id }) => id === option.id)?.outputs ?? {};
  const at = projection.months.indexOf(month);
  const lacking = { any: false };
  const known = (value: number | undefined): number => {
    if (value === undefined) lacking.any = true;
    return value ?? 0;
  };
  const read = (output: string, m: number): number => known(outputs[output]?.central[m]);
  const counts = (name: string): boolean => {
    const input = inputs.find((each) => each.name === name);
    return ((input && centralInput(input, inputs)) ?? 1) > 0;
  };
  const roles = scenario.roles.filter(({ id }) => counts(`prevented_per_post.${id}`));
  const streams = scenario.streams
    // What treatment prevents is told by itself.
    .filter(({ id }) => counts(`prevented_per_million.${id}`) && !isTreated(scenario, id));
  const aways = new Map(roles.map(({ id }) => [id, inputs.find(({ name }) => name === `abstraction.${id}`)]));
  const timeOf = (role: string, m: number): number => {
    const away = aways.get(role);
    const share = away ? known(centralUnder(away, inputs, schedules, m)) : 0;
    return share === 0 ? 0 : read(`filled_posts.${role}`, m) * share;
  };
  function named(m: number): SourceElsewhere[] {
    const moved = roles.map(({ id }) => read(`moved_posts.${id}`, m));
    const time = roles.map(({ id }) => timeOf(id, m) - timeOf(id, 0));
    const money = streams.map(({ id }) => read(`diverted.${id}`, m));
    return [
      ...(moved.some((each) => each * sign >= LEAST_POSTS) ? (['posts'] as const) : []),
      ...(time.some((each) => each * sign >= MOMENT) ? (['time'] as const) : []),
      ...(money.some((each) => each * sign >= LEAST_POUNDS) ? (['money'] as const) : []),
    ];
  }
  const sources = named(at);
  const before = (): boolean => {
    for (let m = 0; m < at; m++) if (named(m).length > 0) return true;
    return false;
  };
  const earlier = sources.length === 0 && before();
  return lacking.any ? undefined : { sources, earlier };
}
