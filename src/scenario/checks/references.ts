import { nearestName } from '../../base/nearest.ts';
import type { Problem } from '../../base/problem.ts';
import { quantityEnds } from '../quantity-ends.ts';
import { heldBy } from '../held-numbers.ts';
import { scenarioSets, setLists } from '../scenario-sets.ts';
import { valueAt } from '../shape-problems.ts';
import type { Quantity, Scenario } from '../scenario.ts';
import type { NamedThing } from '../problem-facts.ts';

/** Numbers given by role, strand or offence type name ones that exist, and a strand that a tier needs has its standard. */
export function checkReferences(scenario: Scenario): Problem[] {
  const sets = scenarioSets(scenario);
  const problems: Problem[] = [];
  const check = (
    record: Readonly<Record<string, unknown>>,
    known: readonly string[],
    what: NamedThing,
    path: (string | number)[],
  ): void => {
    for (const id of Object.keys(record))
      if (!known.includes(id)) problems.push(unknownName(id, known, what, [...path, id]));
  };
  for (const { set, key, entries } of setLists(scenario)) {
    const records = heldBy(set).filter(({ by }) => by !== undefined);
    entries.forEach((entry, i) => {
      for (const { input, by } of records) {
        const record = valueAt(entry, [input.name]) as Readonly<Record<string, unknown>> | undefined;
        check(record ?? {}, sets[by!], by!, [key, i, input.name]);
      }
    });
  }
  scenario.tiers.forEach((tier, i) => {
    for (const [strand, need] of Object.entries(tier.need))
      if (mayBeAboveZero(need) && !Object.hasOwn(tier.standard_caseload, strand))
        problems.push({
          code: 'scenario/missing',
          path: ['tiers', i, 'standard_caseload', strand],
          facts: { why: 'standard', strand },
        });
  });
  return problems;
}

/** What a formula comes to is not known here; of what is not known at all nothing is asked yet. */
const mayBeAboveZero = (need: Quantity): boolean => need !== null && quantityEnds(need)?.high !== 0;

/** `There is no role "constabel". Did you mean "constable"?` */
export function unknownName(
  name: string,
  known: Iterable<string>,
  what: NamedThing,
  path: readonly (string | number)[],
): Problem {
  const all = [...known];
  const nearest = nearestName(name, all);
  return {
    code: 'scenario/unknown-name',
    path,
    facts: {
      why: 'name',
      what,
      name: name.length > 80 ? `${name.slice(0, 77)}…` : name,
      ...(nearest === undefined ? {} : { nearest }),
      ...(all.length > 0 && all.length <= MOST_LISTED ? { known: all } : {}),
    },
  };
}

/** More names than this are not listed where one is unknown. */
const MOST_LISTED = 20;
