import { monthsBetween } from '../../base/month.ts';
import { quantityEnds } from '../../scenario/quantity-ends.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import type { Decision, Option, Quantity, Scenario } from '../../scenario/scenario.ts';

/**
 * A sentence for each stream of which both the money and IOM's share rise at a time under one option. The model counts
 * a higher share as taken from other uses, of the money there is then: the new money, which nobody gives up, included.
 */
export function bothRise(scenario: Scenario, option: Option): string[] {
  return scenario.streams.flatMap(({ id, annual_funding, iom_share }) => {
    const rising = (lever: string, today: Quantity): Decision[] =>
      option.decisions.filter((each) => each.on && each.lever === lever && rises(each, today));
    const money = rising(`annual_funding.${id}`, annual_funding);
    const share = rising(`iom_share.${id}`, iom_share);
    const pair = money.flatMap((more) => share.filter((larger) => meet(more, larger)).map(() => more));
    if (pair.length === 0) return [];
    return [
      `Both the money in ${memberName(scenario, 'stream', id)} and IOM’s share of it rise. Part of the new money then counts as taken from other uses, though nobody had it before: for new money alone, leave the share as it is.`,
    ];
  });
}

function rises({ change }: Decision, today: Quantity): boolean {
  if ('multiply' in change) return change.multiply > 1;
  if ('add' in change) return change.add > 0;
  const now = quantityEnds(today)?.likely;
  return now !== undefined && change.set > now;
}

/** Whether there is a month in which both are in force; `until` is the last one. */
function meet(a: Decision, b: Decision): boolean {
  const ends = (first: Decision, second: Decision): boolean =>
    first.until === null || monthsBetween(second.from, first.until) >= 0;
  return ends(a, b) && ends(b, a);
}
