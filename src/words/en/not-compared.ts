import { beyondDecisions } from '../../scenario/beyond-decisions.ts';
import type { Option, Scenario } from '../../scenario/scenario.ts';

/** Why offences and their value are not compared with the reference; empty where they can be. */
export function notCompared(scenario: Scenario, option: Option, reference: Option): string {
  const beyond = beyondDecisions(scenario, option, reference);
  if (!beyond) return '';
  const start = `Offences are not compared with “${reference.name}”:`;
  return beyond.kind === 'law'
    ? `${start} a law differs (“${beyond.title}”). It changes how much crime there is, and not only how much IOM prevents. Put it under what happens anyway, so that every option has it.`
    : `${start} an assumption differs (“${beyond.title}”), and not only the work.`;
}
