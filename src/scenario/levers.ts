import { memberName } from './scenario-sets.ts';
import { scenarioInputs, type ScenarioInput } from './scenario-inputs.ts';
import type { Scenario } from './scenario.ts';
import { likelyInput } from './central-input.ts';

/** Something a dated decision may change. */
export interface LeverInfo {
  /** `iom_share.ex_dip` */
  readonly name: string;
  /** `Share for IOM: Ex-DIP funding` */
  readonly title: string;
  readonly unit: string;
  readonly group: string;
  readonly meaning: string;
  readonly kind: 'lever' | 'assumption';
  readonly least: number;
  readonly most: number;
  /** Today's likely value, where its lever stands; `undefined` where a formula gives it that only a run can work out. */
  readonly likely: number | undefined;
  readonly fromFile: boolean;
}

/** All that decisions may change in this scenario: what somebody decides first, then the assumptions, each in the model's order. */
export function leversOf(scenario: Scenario): LeverInfo[] {
  const inputs = scenarioInputs(scenario);
  const changeable = inputs.filter(isLever);
  const info = (input: ScenarioInput): LeverInfo => ({
    name: input.name,
    title: inputTitle(scenario, input),
    unit: input.from.unit,
    group: input.from.group,
    meaning: input.from.meaning,
    kind: input.from.kind,
    least: input.least,
    most: input.most,
    likely: likelyInput(input, inputs),
    fromFile: input.fromFile,
  });
  return [
    ...changeable.filter(({ from }) => from.kind === 'lever'),
    ...changeable.filter(({ from }) => from.kind !== 'lever'),
  ].map(info);
}

/** Whether a dated decision may change it: today's position and the values of offences are not decided. */
export const isLever = (input: ScenarioInput): boolean => input.from.changeable && input.from.inEquations;

/** The names of the members that an input is for, in its order. */
export const memberNames = (scenario: Scenario, { members, from }: ScenarioInput): readonly string[] =>
  members.map((id, i) => memberName(scenario, from.over[i]!, id));

/** `Share of time: Police constables, Police offender management` */
export function inputTitle(scenario: Scenario, input: ScenarioInput): string {
  return titledWith(input.from.title, memberNames(scenario, input));
}

export const titledWith = (title: string, members: readonly string[]): string =>
  members.length === 0 ? title : `${title}: ${members.join(', ')}`;
