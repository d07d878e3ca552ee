import type { ModelInput } from '../model/model-data.ts';
import { deciderOf } from './input-of.ts';
import { inputTitle } from './levers.ts';
import { scenarioInputs } from './scenario-inputs.ts';
import { leversApart } from './levers-apart.ts';
import type { Option, Scenario } from './scenario.ts';

/** Something in which two options differ that neither of them decides. */
export interface BeyondDecisions {
  /** A law belongs to what happens anyway; an assumption is the same world’s under every option. */
  readonly kind: 'law' | 'assumption';
  /** `How often people go to custody: Red` */
  readonly title: string;
}

/**
 * The first law, else the first assumption, that changes under one option and not in the same way under the other.
 * Offences and their value are then those of two different worlds, and are not compared.
 */
export function beyondDecisions(
  scenario: Scenario,
  option: Option,
  reference: Option,
): BeyondDecisions | undefined {
  const levers = leversApart(option, reference);
  if (levers.size === 0) return undefined;
  const inputs = scenarioInputs(scenario).filter(({ name }) => levers.has(name));
  const found = (kind: 'law' | 'assumption'): BeyondDecisions | undefined => {
    const input = inputs.find(({ from }) => kindOf(from) === kind);
    return input && { kind, title: inputTitle(scenario, input) };
  };
  return found('law') ?? found('assumption');
}

/** What no option decides of an input; `undefined` for what options do decide. */
const kindOf = (from: ModelInput): BeyondDecisions['kind'] | undefined => {
  const decider = deciderOf(from);
  if (decider === 'law') return 'law';
  return decider === 'nobody' ? 'assumption' : undefined;
};
