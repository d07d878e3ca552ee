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
      message:
        'The file would not read back as what is on screen, so it was not saved. Please report this; the work on screen is untouched.',
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
    'target',
    'options',
    'settings',
  ],
  area: ['name', 'decision_maker', 'population', 'band_d_tax_base'],
  streams: ['id', 'name', 'holder', 'annual_funding', 'annual_growth', 'iom_share', 'spend_share', 'source'],
  roles: [
    'id',
    'name',
    'employer',
    'seconded_posts',
    'unit_cost_at_start',
    'vacancy_rate',
    'abstraction',
    'recruit_months',
    'release_months',
    'time_share',
    'prevented_per_post',
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
    'offences_per_year',
    'effect',
    'need',
    'standard_caseload',
    'source',
  ],
  offences: ['id', 'name', 'offence_mix', 'unit_cost_of_crime', 'borne_by', 'source'],
  borne_by: ['police', 'courts_and_prisons', 'health', 'victims'],
  target: ['output', 'at_least'],
  options: ['id', 'name', 'notes', 'decisions'],
  decisions: ['id', 'name', 'lever', 'change', 'from', 'until', 'ramp_months', 'on', 'to', 'source'],
  settings: ['draws', 'seed'],
  quantity: ['formula', 'low', 'likely', 'high', 'shape', 'source', 'reason', 'confirmed'],
} as const;

function ordered(scenario: Scenario): unknown {
  const sets = scenarioSets(scenario);
  const members: Readonly<Record<string, readonly string[]>> = {
    spend_share: sets.role,
    time_share: sets.strand,
    need: sets.strand,
    standard_caseload: sets.strand,
    assumptions: iomModel.inputs.map(({ name }) => name),
    equations: iomModel.equations.map(({ name }) => name),
  };
  const put = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => put(each, key));
    if (typeof value !== 'object' || value === null) return value;
    const order: readonly string[] =
      members[key] ?? (Object.hasOwn(KEYS, key) ? KEYS[key as keyof typeof KEYS] : KEYS.quantity);
    // Keys the format does not know go last and as they are: reading back then refuses them by name.
    const rest = Object.keys(value).filter((each) => !order.includes(each));
    const entries = [...order.filter((each) => Object.hasOwn(value, each)), ...rest].map(
      (each) => [each, put((value as Record<string, unknown>)[each], key === each ? '' : each)] as const,
    );
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  };
  return put(scenario, 'scenario');
}
