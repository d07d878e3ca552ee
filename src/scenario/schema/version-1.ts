import { isMonth } from '../../base/month.ts';
import { nearestName } from '../../base/nearest.ts';
import { LIMITS } from '../limits.ts';
import { z } from '../zod.ts';
import { passOn, quantity } from './quantity.ts';

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const atMost = (limit: number, what: string) => ({
  error: `At most ${thousands(limit)} ${what}: take some out.`,
});

const id = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, {
  error:
    'An id is a small letter, then small letters, digits and underscores, at most 60 in all: ex_dip, red, drug_worker.',
});
const name = z.string().trim().min(1, { error: 'A name may not be empty.' });
const month = z.string().refine(isMonth, { error: 'A month is written like 2013-04.' });
const byId = z.record(z.string(), quantity);
const optionalText = z.string().optional();
const whole = (least: number, what: string) =>
  z
    .int({ error: `${what} must be a whole number.` })
    .min(least, { error: `${what} must be at least ${least}.` });

const stream = z.strictObject({
  id,
  name,
  holder: optionalText,
  annual_funding: quantity,
  annual_growth: quantity.prefault(0),
  iom_share: quantity,
  spend_share: byId,
  source: optionalText,
});

const role = z.strictObject({
  id,
  name,
  employer: z.string(),
  seconded_posts: quantity.prefault(0),
  unit_cost_at_start: quantity,
  vacancy_rate: quantity.prefault(0),
  abstraction: quantity.prefault(0),
  recruit_months: quantity.prefault(1),
  release_months: quantity.prefault(1),
  time_share: byId,
  prevented_per_post: quantity.prefault(0),
  source: optionalText,
});

const strand = z.strictObject({
  id,
  name,
  weight: quantity.prefault(1),
  custody_weight: quantity.prefault(0),
  caseload_scale: quantity.prefault(1),
  source: optionalText,
});

const tier = z.strictObject({
  id,
  name,
  starting_community: quantity,
  starting_custody: quantity,
  months_on_cohort: quantity,
  custody_months: quantity,
  offences_per_year: quantity,
  effect: quantity,
  need: byId,
  standard_caseload: byId,
  source: optionalText,
});

const borneShare = z
  .number()
  .min(0, { error: 'A share lies between 0 and 1.' })
  .max(1, { error: 'A share lies between 0 and 1.' });

const offence = z.strictObject({
  id,
  name,
  offence_mix: quantity,
  unit_cost_of_crime: quantity,
  borne_by: z
    .strictObject({
      police: borneShare.optional(),
      courts_and_prisons: borneShare.optional(),
      health: borneShare.optional(),
      victims: borneShare.optional(),
    })
    .optional(),
  source: optionalText,
});

const change = z.unknown().transform((value, context) => {
  const kinds = ['multiply', 'add', 'set'] as const;
  const object = typeof value === 'object' && value !== null ? value : {};
  const said = kinds.filter((kind) => Object.hasOwn(object, kind));
  if (said.length !== 1) {
    const near = said.length > 0 ? [] : Object.keys(object).map((key) => nearestName(key, kinds));
    const hint = near[0] === undefined ? '' : ` Did you mean "${near[0]}"?`;
    context.addIssue({
      code: 'custom',
      message: `A change is exactly one of { "multiply": number }, { "add": number } and { "set": number }.${hint}`,
    });
    return z.NEVER;
  }
  const result = z.strictObject({ [said[0]!]: z.number() }).safeParse(value);
  if (result.success) return result.data as { multiply: number } | { add: number } | { set: number };
  passOn(context, result.error, value);
  return z.NEVER;
});

const decision = z.strictObject({
  id,
  name,
  lever: z.string().min(1, { error: 'Name the lever: iom_share.ex_dip.' }),
  change,
  from: month,
  until: month.nullable().default(null),
  ramp_months: whole(0, 'ramp_months')
    .max(LIMITS.months, { error: `ramp_months may be at most ${LIMITS.months}.` })
    .default(0),
  on: z.boolean().default(true),
  to: z.string().default('other priorities'),
  source: optionalText,
});

const option = z.strictObject({
  id,
  name,
  notes: optionalText,
  decisions: z.array(decision).max(LIMITS.decisions, atMost(LIMITS.decisions, 'decisions in an option')),
});

const list = <T extends z.ZodType>(of: T, limit: number, what: string) =>
  z
    .array(of)
    .min(1, { error: `At least one of the ${what} is needed.` })
    .max(limit, atMost(limit, what));

/**
 * Version 1 of the file. Frozen once a release is declared: any change is then a new version with a migration.
 * What one value needs to know of another (references, sums, months) is checked in `check-scenario.ts`.
 */
export const scenarioVersion1 = z.strictObject({
  format: z.literal('iom-scenario'),
  version: z.literal(1),
  title: name,
  notes: optionalText,
  area: z.strictObject({
    name,
    decision_maker: z.string(),
    population: z.number().positive({ error: 'population must be above 0.' }).optional(),
    band_d_tax_base: z.number().positive({ error: 'band_d_tax_base must be above 0.' }).optional(),
  }),
  start: month,
  months: whole(2, 'months').max(LIMITS.months, {
    error: `At most ${LIMITS.months} months: shorten the horizon.`,
  }),
  price_year: z
    .string()
    .regex(/^\d{4}(-\d{2})?$/, { error: 'A price year is written like 2013-14 or 2013.' })
    .refine((year) => year.length === 4 || (Number(year.slice(2, 4)) + 1) % 100 === Number(year.slice(5)), {
      error: 'A price year names two years in a row, such as 2013-14.',
    }),
  streams: list(stream, LIMITS.streams, 'streams'),
  roles: list(role, LIMITS.roles, 'roles'),
  strands: list(strand, LIMITS.strands, 'strands'),
  tiers: list(tier, LIMITS.tiers, 'tiers'),
  offences: list(offence, LIMITS.offences, 'offence types'),
  assumptions: byId,
  equations: z
    .record(
      z.string(),
      z
        .string()
        .min(1, { error: 'The equation is empty: write one, or take it out.' })
        .max(LIMITS.characters, {
          error: `An equation may have at most ${thousands(LIMITS.characters)} characters: shorten it.`,
        }),
    )
    .refine((equations) => Object.keys(equations).length <= LIMITS.equations, {
      error: `At most ${LIMITS.equations} own equations: take some out.`,
    })
    .default({}),
  target: z.strictObject({ output: z.string(), at_least: z.number() }).optional(),
  options: list(option, LIMITS.options, 'options'),
  settings: z.strictObject({
    draws: whole(1, 'draws').max(LIMITS.draws, atMost(LIMITS.draws, 'draws')),
    seed: whole(0, 'seed').max(Number.MAX_SAFE_INTEGER, { error: 'The seed is too large.' }),
  }),
});
