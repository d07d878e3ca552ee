import type { SetName } from '../model/model-data.ts';
import type { Offence, Role, Scenario, Strand, Stream, Tier } from './scenario.ts';

/** The members of each of the model's sets, by id, in the order of the file. */
export function scenarioSets(scenario: Scenario): Readonly<Record<SetName, readonly string[]>> {
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
  return {
    stream: ids(scenario.streams),
    role: ids(scenario.roles),
    strand: ids(scenario.strands),
    tier: ids(scenario.tiers),
    offence: ids(scenario.offences),
  };
}

export type SetKey = 'streams' | 'roles' | 'strands' | 'tiers' | 'offences';
export type Member = Stream | Role | Strand | Tier | Offence;

/** Each set with the key under which the file lists its members. */
export function setLists(
  scenario: Scenario,
): readonly { readonly set: SetName; readonly key: SetKey; readonly entries: readonly Member[] }[] {
  return [
    { set: 'stream', key: 'streams', entries: scenario.streams },
    { set: 'role', key: 'roles', entries: scenario.roles },
    { set: 'strand', key: 'strands', entries: scenario.strands },
    { set: 'tier', key: 'tiers', entries: scenario.tiers },
    { set: 'offence', key: 'offences', entries: scenario.offences },
  ];
}

/** A member's name as the file gives it; its id where there is no such member. */
export function memberName(scenario: Scenario, set: SetName, id: string): string {
  const list = setLists(scenario).find((each) => each.set === set);
  return list?.entries.find((entry) => entry.id === id)?.name ?? id;
}
