import type { Distribution } from '../../../src/base/distribution.ts';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { statedInputs } from '../../../src/scenario/ground-count.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import type { ScenarioInput } from '../../../src/scenario/scenario-inputs.ts';
import { memberName } from '../../../src/scenario/scenario-sets.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

/** One line for every number that a file states, in the model's order: what it is, its value, its kind and its source. */
export const figureRows = (scenario: Scenario): readonly string[] =>
  statedInputs(scenario).map((input) => {
    const { kind, row, words } = groundOf(scenario, input, evidenceRow);
    const said = words.replace(/^(published|derived|planning assumption):?\s*/i, '');
    const ground = said || (row ? `\`${row.id}\`` : 'no figure found');
    return `| ${title(scenario, input)} | ${value(input)} | ${kind} | ${ground.replaceAll('|', '/')} |`;
  });

export const figuresTable = (rows: readonly string[]): string =>
  ['| figure | value | kind | source or reason |', '| --- | --- | --- | --- |', ...rows].join('\n');

/** `Caseload standard: Police offender management, Red`. A number that all tiers share names none of them. */
function title(scenario: Scenario, { from, members, path }: ScenarioInput): string {
  const shared = from.name === 'offence_mix' && path[0] === 'offences';
  const names = members
    .filter((_, i) => !(shared && from.over[i] === 'tier'))
    .map((id) => memberName(scenario, from.over[members.indexOf(id)]!, id));
  return names.length === 0 ? from.title : `${from.title}: ${names.join(', ')}`;
}

/** `£2,100,000 (£1,500,000 to £2,700,000)`, `12% (3.7% to 22.5%)`: the likely value, and the ends. */
function value({ quantity, from }: ScenarioInput): string {
  if (quantity === null) return 'not known yet';
  if (typeof quantity === 'object' && 'formula' in quantity) return `\`${quantity.formula}\``;
  const one = (number: number): string => {
    const digits = (each: number): string => each.toLocaleString('en-GB', { maximumFractionDigits: 6 });
    if (from.unit === 'share') return `${digits(number * 100)}%`;
    return `${from.unit.startsWith('GBP') ? '£' : ''}${digits(number)}`;
  };
  if (typeof quantity === 'number') return one(quantity);
  return `${one(middle(quantity))} (${one(quantity.low)} to ${one(quantity.high)})`;
}

const middle = (range: Exclude<Distribution, number>): number =>
  'likely' in range ? range.likely : (range.low + range.high) / 2;
