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

/** How often and for how long people go to custody: courts and laws decide that, no option. */
const LAWS: ReadonlySet<string> = new Set(['custody_factor', 'custody_months']);

/** Assumptions that an option can decide on as it can on levers: staffing, how long people stay, who is replaced. */
const DECIDED: ReadonlySet<string> = new Set([
  'vacancy_rate',
  'abstraction',
  'time_share',
  'recruit_months',
  'release_months',
  'months_on_cohort',
  'replace_leavers',
]);

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
    const input = inputs.find(
      ({ from }) => (kind === 'law') === LAWS.has(from.name) && (kind === 'law' || isAssumption(from)),
    );
    return input && { kind, title: inputTitle(scenario, input) };
  };
  return found('law') ?? found('assumption');
}

const isAssumption = ({ kind, name }: { readonly kind: string; readonly name: string }): boolean =>
  kind === 'assumption' && !DECIDED.has(name);
