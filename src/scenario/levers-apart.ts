import type { Decision, Option } from './scenario.ts';

/** Levers and assumptions that change under one of two options and not in the same way under the other. */
export const leversApart = (option: Option, other: Option): ReadonlySet<string> =>
  new Set([...only(option, other), ...only(other, option)].map(({ lever }) => lever));

/** The decisions of one option in force at some time that the other has not, word for word apart from names. */
function only(option: Option, other: Option): Decision[] {
  const there = other.decisions.filter(({ on }) => on).map(content);
  return option.decisions
    .filter(({ on }) => on)
    .filter((decision) => {
      const place = there.indexOf(content(decision));
      if (place >= 0) there.splice(place, 1);
      return place < 0;
    });
}

const content = ({ lever, change, from, until, ramp_months }: Decision): string =>
  JSON.stringify([lever, Object.entries(change), from, until, ramp_months]);
