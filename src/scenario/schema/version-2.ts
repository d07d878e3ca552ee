import { isMonth } from '../../base/month.ts';
import { nearestName } from '../../base/nearest.ts';
import { LIMITS } from '../limits.ts';
import { z } from '../zod.ts';
import { checked } from './checked.ts';
import { byId, numberShape } from './number-shape.ts';
import { label, longText, name } from './texts.ts';
import { fault, type Counted } from './fault.ts';

const atMost = (most: number, what: Counted) => ({ error: fault({ why: 'at-most', most, what }) });

const id = z.string().check(
  z.regex(/^[a-z][a-z0-9_]{0,59}$/, {
    error: fault({ why: 'id' }),
  }),
);
const month = z.string().check(z.refine(isMonth, { error: fault({ why: 'month' }) }));
const optionalText = z.optional(longText);
const whole = (least: number, key: string) =>
  z
    .int({ error: fault({ why: 'not-whole', key }) })
    .check(z.gte(least, { error: fault({ why: 'below', key, least }) }));

const stream = z.strictObject({
  id,
  name,
  holder: z.optional(label),
  ...numberShape('stream'),
  source: optionalText,
});

const role = z.strictObject({
  id,
  name,
  employer: label,
  counted_in: z.optional(z.enum(['posts', 'places'])),
  ...numberShape('role'),
  source: optionalText,
});

const strand = z.strictObject({
  id,
  name,
  ...numberShape('strand'),
  source: optionalText,
});

const tier = z.strictObject({
  id,
  name,
  ...numberShape('tier'),
  source: optionalText,
});

const borneShare = z
  .number()
  .check(z.gte(0, { error: fault({ why: 'share' }) }), z.lte(1, { error: fault({ why: 'share' }) }));

const offence = z.strictObject({
  id,
  name,
  ...numberShape('offence'),
  borne_by: z.optional(
    z.strictObject({
      police: z.optional(borneShare),
      courts_and_prisons: z.optional(borneShare),
      health: z.optional(borneShare),
      victims: z.optional(borneShare),
    }),
  ),
  source: optionalText,
});

const change = checked((value, wrong) => {
  const kinds = ['multiply', 'add', 'set'] as const;
  const object = typeof value === 'object' && value !== null ? value : {};
  const said = kinds.filter((kind) => Object.hasOwn(object, kind));
  if (said.length !== 1) {
    const near = said.length > 0 ? [] : Object.keys(object).map((key) => nearestName(key, kinds));
    wrong({ why: 'change', ...(near[0] === undefined ? {} : { nearest: near[0] }) });
    return z.NEVER;
  }
  const result = z.strictObject({ [said[0]!]: z.number() }).safeParse(value);
  if (result.success) return result.data as { multiply: number } | { add: number } | { set: number };
  wrong(result.error);
  return z.NEVER;
});

const dated = {
  id,
  name,
  lever: z.string().check(z.minLength(1, { error: fault({ why: 'lever' }) })),
  change,
  from: month,
  until: z._default(z.nullable(month), null),
  ramp_months: z._default(
    whole(0, 'ramp_months').check(
      z.lte(LIMITS.months, { error: fault({ why: 'above', key: 'ramp_months', most: LIMITS.months }) }),
    ),
    0,
  ),
  on: z._default(z.boolean(), true),
};

/** What happens anyway: as a decision, but nobody decides where anything goes. */
const datedChange = z.strictObject({ ...dated, source: optionalText });
const decision = z.strictObject({
  ...dated,
  to: z._default(label, 'other priorities'),
  source: optionalText,
});

const option = z.strictObject({
  id,
  name,
  notes: optionalText,
  decisions: z.array(decision).check(z.maxLength(LIMITS.decisions, atMost(LIMITS.decisions, 'decisions'))),
});

const list = <T extends z.ZodMiniType>(of: T, limit: number, what: Counted) =>
  z
    .array(of)
    .check(
      z.minLength(1, { error: fault({ why: 'at-least-one', what }) }),
      z.maxLength(limit, atMost(limit, what)),
    );

/**
 * Version 2 of the file, with model 2. Its keys are in the order of the file, and the model's inputs bring their own. Frozen
 * once a release is declared: what the model says then is copied here, and any change is a new version with a migration.
 * What one value needs to know of another (references, sums, months) is checked in `check-scenario.ts`.
 */
export const scenarioVersion2 = z.strictObject({
  format: z.literal('iom-scenario'),
  version: z.literal(2),
  title: name,
  notes: optionalText,
  area: z.strictObject({
    name,
    decision_maker: label,
    next_decision_maker: z.optional(z.strictObject({ name, from: month })),
    population: z.optional(
      z.number().check(z.positive({ error: fault({ why: 'not-positive', key: 'population' }) })),
    ),
    band_d_tax_base: z.optional(
      z.number().check(z.positive({ error: fault({ why: 'not-positive', key: 'band_d_tax_base' }) })),
    ),
  }),
  start: month,
  months: whole(2, 'months').check(
    z.lte(LIMITS.months, { error: fault({ why: 'horizon', most: LIMITS.months, unit: 'months' }) }),
  ),
  price_year: z.string().check(
    z.regex(/^\d{4}(-\d{2})?$/, { error: fault({ why: 'price-year' }) }),
    z.refine((year) => year.length === 4 || (Number(year.slice(2, 4)) + 1) % 100 === Number(year.slice(5)), {
      error: fault({ why: 'price-years' }),
    }),
  ),
  streams: list(stream, LIMITS.streams, 'streams'),
  roles: list(role, LIMITS.roles, 'roles'),
  strands: list(strand, LIMITS.strands, 'strands'),
  tiers: list(tier, LIMITS.tiers, 'tiers'),
  offences: list(offence, LIMITS.offences, 'offences'),
  assumptions: byId,
  equations: z._default(
    z
      .record(
        z.string(),
        z.string().check(
          z.minLength(1, { error: fault({ why: 'equation', is: 'empty' }) }),
          z.maxLength(LIMITS.characters, {
            error: fault({ why: 'equation', is: 'long', most: LIMITS.characters }),
          }),
        ),
      )
      .check(
        z.refine((equations) => Object.keys(equations).length <= LIMITS.equations, {
          error: fault({ why: 'at-most', most: LIMITS.equations, what: 'equations' }),
        }),
      ),
    {},
  ),
  business_as_usual: z._default(
    z.array(datedChange).check(z.maxLength(LIMITS.decisions, atMost(LIMITS.decisions, 'business_as_usual'))),
    [],
  ),
  target: z.optional(z.strictObject({ output: z.string(), at_least: z.number() })),
  options: list(option, LIMITS.options, 'options'),
  settings: z.strictObject({
    draws: whole(1, 'draws').check(z.lte(LIMITS.draws, atMost(LIMITS.draws, 'draws'))),
    seed: whole(0, 'seed').check(z.lte(Number.MAX_SAFE_INTEGER, { error: fault({ why: 'seed' }) })),
  }),
});
