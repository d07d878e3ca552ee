/* eslint-disable @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-explicit-any -- files of another version, changed in ways the types forbid */
import { readdirSync } from 'node:fs';
import { openScenario, type Opened } from '../../../src/scenario/open-scenario.ts';
import { fixture } from '../scenario/sample.ts';

type File = any;

const folder = new URL('../../fixtures/scenarios/version-1/', import.meta.url);

/** The files of version 1 that were shipped, by name. */
export const SHIPPED_THEN: readonly string[] = readdirSync(folder)
  .map((name) => name.replace('.iom.json', ''))
  .sort();

export const oldText = (name: string): string => fixture(`version-1/${name}.iom.json`);

/** A decision of version 1 in force from the first month on. */
export const decided = (lever: string, change: object, more: object = {}): object => ({
  id: 'd1',
  name: 'Something is decided',
  lever,
  change,
  from: '2013-04',
  ...more,
});

/** Gwent 2013/14 as it was shipped, with its first option and one named `tried` that holds these decisions. */
export function gwent(
  decisions: readonly object[],
  change: (file: File) => unknown = () => undefined,
): object {
  const file: File = JSON.parse(oldText('gwent-2013-14'));
  file.options = [file.options[0], { id: 'tried', name: 'Tried', decisions }];
  change(file);
  return file as object;
}

/** The file of the worked example, in which every number is plain and nothing grows, with one option. */
export function tiny(
  decisions: readonly object[],
  change: (file: File) => unknown = () => undefined,
): object {
  const file: File = JSON.parse(oldText('tiny-by-hand'));
  file.options = [file.options[0], { id: 'tried', name: 'Tried', decisions }];
  change(file);
  return file as object;
}

/** Files of version 1 that hold what bringing them up changes, or what model 1 read in another way. */
export const ODD_FILES: Readonly<Record<string, () => object>> = {
  'a formula that names an input under decision': () =>
    gwent([decided('seconded_posts.constable', { add: -2 })], (file) => {
      file.roles[3].seconded_posts = { formula: 'seconded_posts[constable] * 0.7' };
    }),
  'a formula that names an input with a trend': () =>
    gwent([decided('annual_growth.ex_dip', { set: 0.1 })], (file) => {
      file.streams[0].annual_growth = 0.05;
      file.streams.push({
        ...file.streams[0],
        id: 'match',
        name: 'Match',
        annual_growth: 0,
        annual_funding: { formula: 'annual_funding[ex_dip] * 0.25' },
      });
    }),
  'a decision on what diverted money prevents': () =>
    gwent([
      decided('iom_share.ex_dip', { multiply: 0.25 }),
      decided('prevented_per_million', { multiply: 3 }, { id: 'd2' }),
    ]),
  'a decision on what diverted money prevents, with no room for it': () =>
    gwent(
      [
        decided('prevented_per_million', { add: 500 }),
        ...Array.from({ length: 39 }, (_, i) =>
          decided('iom_share.ex_dip', { multiply: 0.99 }, { id: `s${i}` }),
        ),
      ],
      (file) => file.streams.push({ ...file.streams[0], id: 'other', name: 'Other', annual_funding: 1000 }),
    ),
  'a formula for what diverted money prevents': () =>
    gwent([decided('iom_share.ex_dip', { multiply: 0.5 })], (file) => {
      file.assumptions.prevented_per_million = {
        formula: 'prevented_per_post[constable] / unit_cost_at_start[constable] * gbp_per_million',
      };
    }),
  'a formula that reads what diverted money prevents': () =>
    gwent([decided('seconded_posts.probation_officer', { add: -1 })], (file) => {
      file.assumptions.prevented_per_million = { low: 100, likely: 150, high: 300, reason: 'A test' };
      file.roles[2].prevented_per_post = {
        formula: 'prevented_per_million / gbp_per_million * unit_cost_at_start[probation_officer]',
      };
    }),
  'the old default written out': () =>
    gwent([decided('iom_share.ex_dip', { multiply: 0.5 })], (file) => {
      file.assumptions.prevented_per_million = { low: 0, likely: 0, high: 1000, reason: 'A test' };
    }),
  'changes of one lever in another order than their dates': () =>
    gwent([
      decided('iom_share.ex_dip', { multiply: 0.5 }, { from: '2014-04' }),
      decided('iom_share.ex_dip', { set: 0.3 }, { id: 'd2' }),
      decided('iom_share.ex_dip', { multiply: 0.1 }, { id: 'd3', on: false }),
    ]),
  'a lever moved to 0 that kept its range': () =>
    gwent([], (file) => {
      file.streams[0].iom_share = { low: 0, likely: 0, high: 0.4, reason: 'A test' };
    }),
  'all of a range taken away': () => gwent([decided('iom_share.ex_dip', { add: -0.2 })]),
  'an own equation that today’s model has no place for': () =>
    gwent([decided('seconded_posts.constable', { add: -2 })], (file) => {
      file.equations = { felt_coverage: 'coverage[tier]' };
    }),
  'an own equation that fits both models': () =>
    gwent([decided('seconded_posts.constable', { add: -2 })], (file) => {
      file.equations = {
        'filled_own.initially': 'wanted_own[role] * 0.9',
        reduction: 'min(0.5, effect[tier] * effect_scale * 2)',
      };
    }),
  'people, sentences and staffing under decision': () =>
    gwent([
      decided('agreed_cases.red', { add: 10 }),
      decided('custody_months.amber', { multiply: 0.5 }, { id: 'd2', ramp_months: 12 }),
      decided('vacancy_rate.constable', { add: 0.1 }, { id: 'd3', until: '2014-09' }),
      decided('replace_leavers', { set: 0.5 }, { id: 'd4' }),
      decided('intake_factor.green', { multiply: 1.2 }, { id: 'd5' }),
    ]),
  'a file of version 0': () => JSON.parse(fixture('version-0.iom.json')) as object,
  'nobody in the community': () =>
    tiny([], (file) => {
      for (const tier of file.tiers) Object.assign(tier, { starting_community: 0, starting_custody: 0 });
    }),
  'a month before the opening one': () =>
    gwent([decided('iom_share.ex_dip', { multiply: 0.5 })], (file) => (file.months = 20)),
};

/** A file of any version, opened. */
export function opened(file: unknown): Opened {
  const answer = openScenario(typeof file === 'string' ? file : JSON.stringify(file));
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
