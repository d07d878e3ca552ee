import { centralInput, likelyInput } from './central-input.ts';
import { formulaOf } from './formula-of.ts';
import { gdpUplift } from './gdp-uplift.ts';
import { scenarioInputs, type ScenarioInput } from './scenario-inputs.ts';
import type { Quantity, Scenario } from './scenario.ts';
import { valueAt } from './shape-problems.ts';
import { isConstable, isPolice } from './police-by-name.ts';

/** Money of a stream, or posts of a kind: what it does outside IOM is asked, since nobody knows until it is said. */
export interface Elsewhere {
  readonly kind: 'money' | 'posts';
  /** The stream's or the role's id. */
  readonly id: string;
  readonly name: string;
  /** What says it: `prevented_per_million.ex_dip`, `prevented_per_post.constable`. */
  readonly input: string;
}

/** One answer of the short list. */
export interface UseElsewhere {
  readonly id: 'unknown' | 'police' | 'treatment' | 'duties' | 'own';
  readonly text: string;
  /** What the scenario then says; undefined: nothing, and nothing is counted. Absent for a figure of one’s own. */
  readonly value?: Quantity | undefined;
  /** What stands behind it, and what to beware of. */
  readonly note: string;
}

/**
 * What a decision on this lever sends elsewhere, or brings from there: money by `iom_share.ex_dip`, posts by
 * `seconded_posts.constable`. Undefined for every other lever: money that is cut does nothing anywhere.
 */
export function elsewhereOf(scenario: Scenario, lever: string): Elsewhere | undefined {
  const [family = '', id = ''] = lever.split('.');
  if (family === 'iom_share') {
    const stream = scenario.streams.find((each) => each.id === id);
    return stream && { kind: 'money', id, name: stream.name, input: `prevented_per_million.${id}` };
  }
  if (family !== 'seconded_posts') return undefined;
  const role = scenario.roles.find((each) => each.id === id);
  return role && { kind: 'posts', id, name: role.name, input: `prevented_per_post.${id}` };
}

const inputOf = (scenario: Scenario, { input }: Elsewhere): ScenarioInput | undefined =>
  scenarioInputs(scenario).find(({ name }) => name === input);

/** Whether somebody has said what it does there; 0 is said, and counts as 0. */
export const isCounted = (scenario: Scenario, elsewhere: Elsewhere): boolean =>
  inputOf(scenario, elsewhere)?.fromFile === true;

/** Crimes for each £1m of 2010/11: the row of that name. */
export const TREATMENT = {
  low: 3000,
  likely: 9860,
  high: 9860,
  source: 'crimes_per_million_treatment_cut',
  /** Pounds that one of these crimes costs: `cost_per_million_treatment_cut` over the crimes. */
  cost: 180,
  price_year: '2010-11',
} as const;

/**
 * Whether what a stream's diverted money does elsewhere rests on that row. Its crimes are of another kind than those of
 * people on the list: they are never valued as if each cost what an average offence elsewhere does. A formula rests on it
 * that names a stream which does.
 */
export function isTreated(scenario: Scenario, stream: string, seen: readonly string[] = []): boolean {
  if (seen.includes(stream)) return false;
  const said = scenario.streams.find(({ id }) => id === stream)?.prevented_per_million;
  if (typeof said !== 'object' || said === null) return false;
  if (said.source?.trim() === TREATMENT.source) return true;
  const named = [...(formulaOf(said) ?? '').matchAll(/\bprevented_per_million\[\s*(\w+)\s*\]/g)];
  return named.some(([, other]) => isTreated(scenario, other!, [...seen, stream]));
}

/** Pounds that a crime of that row costs at the prices of a year, to the nearest £10: the row knows no better. */
export function treatedCrimeCost(priceYear: string, priceLevel = 1): number {
  const uplift = gdpUplift(TREATMENT.price_year, priceYear) ?? 1;
  return Math.round((TREATMENT.cost * uplift * priceLevel) / 10) * 10;
}

/** Recorded crimes a year for one more officer on other duties: the row of that name. */
export const OTHER_DUTIES = { low: 0, likely: 8.6, high: 15, source: 'prevented_per_post_recorded' } as const;

/** Made once: a formatter takes longer to make than a page of sentences to write. */
const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const written = (value: number): string => format.format(value);

/** The answers that this scenario has, in the order offered; the first stands until somebody chooses. */
export function usesElsewhere(scenario: Scenario, elsewhere: Elsewhere): readonly UseElsewhere[] {
  const unknown: UseElsewhere = {
    id: 'unknown',
    text: 'Not known: count nothing',
    value: undefined,
    note: '',
  };
  const own: UseElsewhere = { id: 'own', text: 'Our own figure', note: '' };
  if (elsewhere.kind === 'money') {
    const police = policeUse(scenario);
    return [unknown, ...(police ? [police] : []), treatmentUse(scenario.price_year), own];
  }
  const role = scenario.roles.find(({ id }) => id === elsewhere.id);
  return [unknown, ...(role && isPolice(role) ? [dutiesUse(scenario)] : []), own];
}

/** As many offences as the posts would prevent that the money buys, of a kind whose work elsewhere is counted. */
function policeUse(scenario: Scenario): UseElsewhere | undefined {
  const roles = scenario.roles.filter(
    (role) => isPolice(role) && role.prevented_per_post !== undefined && role.prevented_per_post !== 0,
  );
  const role = roles.find(isConstable) ?? roles[0];
  return (
    role && {
      id: 'police',
      text: 'Police posts',
      value: {
        formula: `prevented_per_post[${role.id}] / unit_cost_at_start[${role.id}] * gbp_per_million * crimes_per_recorded`,
        reason: `goes to police posts: as many of ${role.name} as the money buys`,
      },
      note: `As many as the money buys. Each is taken to prevent as much as one post of “${role.name}” does on other duties.`,
    }
  );
}

function treatmentUse(priceYear: string): UseElsewhere {
  const uplift = gdpUplift(TREATMENT.price_year, priceYear) ?? 1;
  const { low, likely, high, source } = TREATMENT;
  const now = (crimes: number): number => Number((crimes / uplift).toPrecision(3));
  const beware = `a model’s estimate of all crimes, not a measurement; most are thefts that cost about £${treatedCrimeCost(priceYear)} each`;
  return {
    id: 'treatment',
    text: 'Drug treatment',
    value: {
      low: now(low),
      likely: now(likely),
      high: now(high),
      source,
      reason: `goes to drug treatment: ${beware}. £1 of ${TREATMENT.price_year} is £${uplift.toFixed(2)} of ${priceYear}.`,
    },
    note: `${written(now(low))} to ${written(now(high))} crimes a year for each £1m (National Treatment Agency, 2012). It is ${beware}. So they are told apart from the offences that IOM prevents, and nothing is judged by them. Treatment that IOM pays for is not counted at that rate.`,
  };
}

/** Recorded crimes, as the evidence counts them, and how many of all offences they are, as everything else here is counted. */
function dutiesUse(scenario: Scenario): UseElsewhere {
  const { low, likely, high } = OTHER_DUTIES;
  const offences = withUnrecorded(scenario, likely);
  const all = offences === undefined ? '' : `, about ${offences} offences with those not recorded`;
  return {
    id: 'duties',
    text: 'Other police duties',
    value: {
      ...OTHER_DUTIES,
      reason: 'other police duties: a national average, and second-hand',
    },
    note: `${low} to ${high} recorded crimes a year for each post, ${likely} most likely${all}: a national average, second-hand.`,
  };
}

/** Whole offences that so many recorded crimes are, with those not recorded; undefined where they are as many. */
function withUnrecorded(scenario: Scenario, recorded: number): string | undefined {
  const inputs = scenarioInputs(scenario);
  const input = inputs.find(({ name }) => name === 'crimes_per_recorded');
  const offences = Math.round((input ? (centralInput(input, inputs) ?? 1) : 1) * recorded);
  return offences === Math.round(recorded) ? undefined : written(offences);
}

/** A figure of one’s own for posts is in recorded crimes: everything beside it is in offences. */
function ownWords(scenario: Scenario, { kind }: Elsewhere, input: ScenarioInput): string {
  const figure = kind === 'posts' ? likelyInput(input, scenarioInputs(scenario)) : undefined;
  const offences = figure === undefined ? undefined : withUnrecorded(scenario, figure);
  if (figure === undefined || offences === undefined) return '';
  const recorded = written(figure);
  return `${recorded} recorded ${recorded === '1' ? 'crime' : 'crimes'} = about ${offences} offences with those not recorded.`;
}

/** The answer that stands. A figure that is none of the list’s is one’s own. */
export function useInForce(scenario: Scenario, elsewhere: Elsewhere): UseElsewhere {
  const uses = usesElsewhere(scenario, elsewhere);
  const input = inputOf(scenario, elsewhere);
  if (!input?.fromFile) return uses[0]!;
  const said = valueAt(scenario, input.path) as Quantity;
  const as = sameAs(scenario, elsewhere, said);
  const alsoHere = as && uses.find(({ id }) => id === useInForce(scenario, as).id);
  if (alsoHere) return alsoHere;
  const listed = uses.find(({ id, value }) => id !== 'unknown' && alike(value, said));
  return listed ?? { ...uses.at(-1)!, note: ownWords(scenario, elsewhere, input) };
}

/** Posts that are said to do what those of another kind do, and no more is said of them. */
function sameAs(scenario: Scenario, { id, kind }: Elsewhere, said: Quantity): Elsewhere | undefined {
  const role = /^\s*prevented_per_post\[(\w+)\]\s*$/.exec(formulaOf(said) ?? '')?.[1];
  if (kind !== 'posts' || role === undefined || role === id) return undefined;
  const other = elsewhereOf(scenario, `seconded_posts.${role}`);
  const onward = other && scenario.roles.find((each) => each.id === role)?.prevented_per_post;
  // A formula of a formula is nobody's short answer.
  return onward !== undefined && formulaOf(onward) === undefined ? other : undefined;
}

/** The same formula, or a range of the same source: numbers may have been set right since. */
function alike(offered: Quantity | undefined, said: Quantity): boolean {
  if (offered === undefined || offered === null || said === null) return false;
  if (typeof offered !== 'object' || typeof said !== 'object') return false;
  const [formula, other] = [formulaOf(offered), formulaOf(said)];
  if (formula !== undefined || other !== undefined) return formula === other;
  return offered.source !== undefined && offered.source === said.source;
}
