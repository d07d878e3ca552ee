import { centralInput } from '../../scenario/central-input.ts';
import { decisionSchedules } from '../../scenario/decision-schedule.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import { isTreated } from '../../scenario/uses-elsewhere.ts';
import type { LookedAt } from '../looked-at.ts';
import { LEAST_POSTS, LEAST_POUNDS } from '../least-told.ts';

/** Posts’ worth of time that is not worth telling. */
const MOMENT = 0.01;

/** What work elsewhere prevents comes from these, and what it misses, since it came to IOM. Nouns, in the model's order. */
export interface SourcesElsewhere {
  readonly prevents: readonly string[];
  readonly misses: readonly string[];
}

/**
 * Where the offences prevented outside IOM come from in the month looked at: moved posts, time that posts spend on other
 * duties, and diverted money. Only those whose work elsewhere counts for something.
 */
export function sourcesElsewhere({ scenario, projection, option, month }: LookedAt): SourcesElsewhere {
  const inputs = scenarioInputs(scenario);
  const central = (name: string): number | undefined => {
    const input = inputs.find((each) => each.name === name);
    return input && centralInput(input, inputs);
  };
  const at = projection.months.indexOf(month);
  const outputs = projection.options.find(({ id }) => id === option.id)?.outputs ?? {};
  const read = (output: string, m = at): number => outputs[output]?.central[m] ?? 0;
  const counts = (input: string): boolean => (central(input) ?? 1) > 0;
  const schedules = decisionSchedules(scenario, option);
  const awayIn = (role: string, m: number): number => {
    const name = `abstraction.${role}`;
    const input = inputs.find((each) => each.name === name);
    const changed = schedules.find((each) => each.name === name);
    const share = (central(name) ?? 0) * (changed?.scale[m] ?? 1) + (changed?.shift[m] ?? 0);
    return Math.min(input?.most ?? 1, Math.max(input?.least ?? 0, share));
  };
  const roles = scenario.roles.filter(({ id }) => counts(`prevented_per_post.${id}`));
  const moved = roles.map(({ id }) => read(`moved_posts.${id}`));
  const time = roles.map(
    ({ id }) => read(`filled_posts.${id}`) * awayIn(id, at) - read(`filled_posts.${id}`, 0) * awayIn(id, 0),
  );
  const money = scenario.streams
    // What treatment prevents is told by itself.
    .filter(({ id }) => counts(`prevented_per_million.${id}`) && !isTreated(scenario, id))
    .map(({ id }) => read(`diverted.${id}`));
  const named = (sign: number): string[] => [
    ...(moved.some((each) => each * sign >= LEAST_POSTS) ? ['moved posts'] : []),
    ...(time.some((each) => each * sign >= MOMENT) ? ['time of posts on other duties'] : []),
    ...(money.some((each) => each * sign >= LEAST_POUNDS) ? ['diverted money'] : []),
  ];
  return { prevents: named(1), misses: named(-1) };
}
