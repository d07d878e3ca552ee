import { groundOf, type RowOf } from '../../scenario/ground.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Swing, Swings } from '../../study/swings.ts';

/** How many people are asked to confirm: few enough to be done in one sitting. */
const MOST_ASKED = 5;
/** What moves coverage by less than one case in a hundred is not worth a question. */
const LEAST_ASKED = 0.01;

/** How weak the ground is, from 0: what is published is not asked about. */
const WEAKNESS = { published: 0, derived: 0.5, 'planning assumption': 1 } as const;

/** An assumption that people of the area should look at. */
export interface Ask {
  readonly input: ScenarioInput;
  /** How far apart the two ends of the range put the result. */
  readonly span: number;
  readonly kind: keyof typeof WEAKNESS;
}

const spanOf = ({ atLow, atHigh }: Swing): number => {
  const span = Math.abs(atHigh - atLow);
  return Number.isFinite(span) ? span : 0;
};

/** Plain numbers have no ends to swing between, but this one decides what is said of offences and their value. */
const ASKED_ANYHOW = ['chance_of_no_effect'];

/**
 * The few assumptions that matter most and are weakest, first what weighs most: those that move the result, that nobody
 * of the area has confirmed, and that are not published. Last, what no swing shows: how likely it is that IOM has no
 * effect. Levers are decided, not assumed: they are never asked about.
 */
export function asks(scenario: Scenario, rowOf: RowOf, swings: Swings | undefined): readonly Ask[] {
  const moving = movingAsks(scenario, rowOf, swings);
  const anyhow = scenarioInputs(scenario).flatMap((input): Ask[] => {
    if (!ASKED_ANYHOW.includes(input.name) || input.confirmed) return [];
    if (moving.some((ask) => ask.input.name === input.name)) return [];
    const { kind } = groundOf(scenario, input, rowOf);
    return WEAKNESS[kind] > 0 ? [{ input, span: 0, kind }] : [];
  });
  return [...moving.slice(0, MOST_ASKED - anyhow.length), ...anyhow];
}

function movingAsks(scenario: Scenario, rowOf: RowOf, swings: Swings | undefined): readonly Ask[] {
  const spans = new Map(swings?.inputs.map((swing) => [swing.name, spanOf(swing)]));
  return scenarioInputs(scenario)
    .flatMap((input): (Ask & { weight: number })[] => {
      const span = spans.get(input.name) ?? 0;
      if (input.from.kind !== 'assumption' || input.confirmed || span < LEAST_ASKED) return [];
      const { kind } = groundOf(scenario, input, rowOf);
      const weight = span * WEAKNESS[kind];
      return weight > 0 ? [{ input, span, kind, weight }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_ASKED);
}

/** `Time lost to other duties (Police constables)` */
export function titleOf(scenario: Scenario, { from, members }: ScenarioInput): string {
  const names = members.map((id, i) => memberName(scenario, from.over[i]!, id));
  return names.length === 0 ? from.title : `${from.title} (${names.join(', ')})`;
}

/** One short warning for the workbench, and the input it is about. */
export interface WeakGround {
  readonly input: string;
  /** `Weak ground.` */
  readonly lead: string;
  /** `Time lost to other duties (Police constables) is a planning assumption, and it matters most here.` */
  readonly text: string;
  /** `Confirm yours` */
  readonly action: string;
}

/** Says on what weak ground the result stands; `undefined` where nothing is left to confirm, or nothing is known yet. */
export function weakGround(
  scenario: Scenario,
  rowOf: RowOf,
  swings: Swings | undefined,
): WeakGround | undefined {
  const [first] = movingAsks(scenario, rowOf, swings);
  if (!first || !swings) return undefined;
  const most = Math.max(...assumed(scenario, swings).map(spanOf));
  const what = first.kind === 'derived' ? 'is worked out, not measured' : 'is a planning assumption';
  return {
    input: first.input.name,
    lead: 'Weak ground.',
    text: `${titleOf(scenario, first.input)} ${what}, and it matters ${first.span >= most ? 'most ' : ''}here.`,
    action: 'Confirm yours',
  };
}

function assumed(scenario: Scenario, swings: Swings): readonly Swing[] {
  const names = new Set(
    scenarioInputs(scenario)
      .filter(({ from }) => from.kind === 'assumption')
      .map(({ name }) => name),
  );
  return swings.inputs.filter(({ name }) => names.has(name));
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
/** Past this share of all the swings together, the rest is detail. */
const CARRIES = 0.5;

/**
 * The page's heading: how few assumptions move the result as much as all others do, and how good the ground under them is. The ones that carry
 * it are the largest whose swings together make up half of all.
 */
export function carriesInWords(scenario: Scenario, rowOf: RowOf, swings: Swings | undefined): string {
  if (!swings) return 'What this result rests on';
  const sorted = assumed(scenario, swings)
    .filter((swing) => spanOf(swing) > 0)
    .toSorted((a, b) => spanOf(b) - spanOf(a));
  const total = sorted.reduce((sum, swing) => sum + spanOf(swing), 0);
  if (total < LEAST_ASKED) return 'No assumption moves this result.';
  let sum = 0;
  const carrying = sorted.filter((swing) => {
    const wanted = sum < CARRIES * total;
    sum += spanOf(swing);
    return wanted;
  });
  const { length } = carrying;
  if (length >= COUNTS.length) return 'Many assumptions move this result, none of them alone.';
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  const grounds = carrying.map(({ name }) => {
    const input = inputs.get(name)!;
    return { confirmed: input.confirmed, kind: groundOf(scenario, input, rowOf).kind };
  });
  const all = length === sorted.length;
  const start = `${COUNTS[length]} ${length === 1 ? 'assumption moves' : 'assumptions move'} this result${all ? '' : ` as much as all the others together`}.`;
  const ours = grounds.filter(({ kind, confirmed }) => kind === 'planning assumption' && !confirmed).length;
  return `${start} ${groundInWords(length, ours, grounds.filter(({ confirmed }) => confirmed).length, grounds)}`;
}

function groundInWords(
  count: number,
  ours: number,
  confirmed: number,
  grounds: readonly { readonly kind: string }[],
): string {
  const all = (of: number): boolean => of === count;
  const which = (of: number): string =>
    all(of)
      ? count === 1
        ? 'It is'
        : count === 2
          ? 'Both are'
          : 'All are'
      : of === 1
        ? 'One of them is'
        : `${COUNTS[of]} of them are`;
  if (ours > 0) return `${which(ours)} ours, not published.`;
  if (confirmed > 0) return `${which(confirmed)} confirmed by your area.`;
  const published = grounds.filter(({ kind }) => kind === 'published').length;
  return published > 0 ? `${which(published)} published.` : `${which(count)} worked out from other figures.`;
}
