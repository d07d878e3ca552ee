import { sameContent } from './same-content.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Problem } from '../base/problem.ts';
import { iomModel } from '../model/iom-model.ts';
import { parseScenario } from './parse-scenario-text.ts';
import { scenarioSets } from './scenario-sets.ts';
import type { Scenario } from './scenario.ts';

/**
 * The text of a scenario's file: keys in the order of the format, numbers by member in the order of their set, every
 * default written out, two spaces of indentation, a newline at the end. The same scenario always gives the same text.
 *
 * Before it says so, the text is read back and compared with what was to be saved; a scenario that would not come
 * back as it is (one that breaks a rule of the format) is refused with the problems a reader would get.
 */
export function saveScenario(scenario: Scenario): Result<string, Problem[]> {
  const text = `${JSON.stringify(ordered(scenario), null, 2)}\n`;
  const read = parseScenario(text);
  if (!read.ok) return read;
  if (sameContent(read.value, scenario)) return ok(text);
  return err([
    {
      code: 'scenario/not-saved',
      path: [],
      facts: {},
    },
  ]);
}

const KEYS = {
  scenario: [
    'format',
    'version',
    'title',
    'notes',
    'area',
    'start',
    'months',
    'price_year',
    'streams',
    'roles',
    'strands',
    'tiers',
    'offences',
    'assumptions',
    'equations',
    'business_as_usual',
    'target',
    'options',
    'settings',
  ],
  area: ['name', 'decision_maker', 'next_decision_maker', 'population', 'band_d_tax_base'],
  next_decision_maker: ['name', 'from'],
  streams: [
    'id',
    'name',
    'holder',
    'annual_funding',
    'annual_growth',
    'iom_share',
    'spend_share',
    'prevented_per_million',
    'source',
  ],
  roles: [
    'id',
    'name',
    'employer',
    'counted_in',
    'seconded_posts',
    'unit_cost_at_start',
    'vacancy_rate',
    'abstraction',
    'recruit_months',
    'release_months',
    'time_share',
    'prevented_per_post',
    'additional_share',
    'source',
  ],
  strands: ['id', 'name', 'weight', 'custody_weight', 'caseload_scale', 'source'],
  tiers: [
    'id',
    'name',
    'starting_community',
    'starting_custody',
    'months_on_cohort',
    'custody_months',
    'custody_factor',
    'offences_per_year',
    'effect',
    'need',
    'standard_caseload',
    'offence_mix',
    'source',
  ],
  offences: ['id', 'name', 'offence_mix', 'unit_cost_of_crime', 'borne_by', 'source'],
  borne_by: ['police', 'courts_and_prisons', 'health', 'victims'],
  business_as_usual: ['id', 'name', 'lever', 'change', 'from', 'until', 'ramp_months', 'on', 'source'],
  target: ['output', 'at_least'],
  options: ['id', 'name', 'notes', 'decisions'],
  decisions: ['id', 'name', 'lever', 'change', 'from', 'until', 'ramp_months', 'on', 'to', 'source'],
  settings: ['draws', 'seed'],
  quantity: [
    'value',
    'formula',
    'low',
    'likely',
    'high',
    'shape',
    'source',
    'reason',
    'confirmed',
    'example',
  ],
} as const;

function ordered(scenario: Scenario): unknown {
  const sets = scenarioSets(scenario);
  const members: Readonly<Record<string, readonly string[]>> = {
    spend_share: sets.role,
    time_share: sets.strand,
    need: sets.strand,
    standard_caseload: sets.strand,
    tier_mix: sets.offence,
    assumptions: iomModel.inputs.map(({ name }) => name),
    equations: iomModel.equations.map(({ name }) => name),
  };
  // A tier's mix is by offence; an offence's own is one quantity. Within a record by id every value is a quantity.
  const inner = (key: string, each: string): string =>
    Object.hasOwn(members, key)
      ? 'quantity'
      : key === 'tiers' && each === 'offence_mix'
        ? 'tier_mix'
        : Object.hasOwn(members, each) || Object.hasOwn(KEYS, each)
          ? each
          : 'quantity';
  const put = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => put(each, key));
    if (typeof value !== 'object' || value === null) return value;
    const order: readonly string[] = members[key] ?? KEYS[key as keyof typeof KEYS];
    // Keys the format does not know go last and as they are: reading back then refuses them by name.
    const rest = Object.keys(value).filter((each) => !order.includes(each));
    const entries = [...order.filter((each) => Object.hasOwn(value, each)), ...rest].map(
      (each) => [each, put((value as Record<string, unknown>)[each], inner(key, each))] as const,
    );
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  return put(scenario, 'scenario');
}
