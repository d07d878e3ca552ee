import { ASSUMED, type EvidenceKind } from '../../model/model-data.ts';
import { groundOf, type RowOf } from '../../scenario/ground.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import { scenarioInputs, type ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Swing, Swings } from '../../study/swings.ts';
import { say } from '../../words/voice.ts';

/** How many people are asked to confirm: few enough to be done in one sitting. */
const MOST_ASKED = 5;
/** What moves coverage by less than one case in a hundred is not worth a question. */
const LEAST_ASKED = 0.01;

/** How weak the ground is, from 0: what is published is not asked about. */
const WEAKNESS: Readonly<Record<EvidenceKind, number>> = { published: 0, derived: 0.5, [ASSUMED]: 1 };

/** An assumption that people of the area should look at. */
export interface Ask {
  readonly input: ScenarioInput;
  /** How far apart the two ends of the range put the result. */
  readonly span: number;
  readonly kind: EvidenceKind;
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
export function weakestGround(
  scenario: Scenario,
  rowOf: RowOf,
  swings: Swings | undefined,
): WeakGround | undefined {
  const [first] = movingAsks(scenario, rowOf, swings);
  if (!first || !swings) return undefined;
  const most = Math.max(...assumed(scenario, swings).map(spanOf));
  const { from, members } = first.input;
  return {
    input: first.input.name,
    ...say.grounds.weakGround({
      title: from.title,
      members: members.map((id, i) => memberName(scenario, from.over[i]!, id)),
      derived: first.kind === 'derived',
      most: first.span >= most,
    }),
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

/** Past this share of all the swings together, the rest is detail. */
const CARRIES = 0.5;

/**
 * The page's heading: how few assumptions move the result as much as all others do, and how good the ground under them is. The ones that carry
 * it are the largest whose swings together make up half of all.
 */
export function carriesInWords(scenario: Scenario, rowOf: RowOf, swings: Swings | undefined): string {
  const { heading, carries } = say.assumptions;
  if (!swings) return heading.unknown;
  const sorted = assumed(scenario, swings)
    .filter((swing) => spanOf(swing) > 0)
    .toSorted((a, b) => spanOf(b) - spanOf(a));
  const total = sorted.reduce((sum, swing) => sum + spanOf(swing), 0);
  if (total < LEAST_ASKED) return heading.nothing;
  let sum = 0;
  const carrying = sorted.filter((swing) => {
    const wanted = sum < CARRIES * total;
    sum += spanOf(swing);
    return wanted;
  });
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.name, input]));
  const grounds = carrying.map(({ name }) => {
    const input = inputs.get(name)!;
    return { confirmed: input.confirmed, kind: groundOf(scenario, input, rowOf).kind };
  });
  return carries({
    count: carrying.length,
    all: carrying.length === sorted.length,
    assumed: grounds.filter(({ kind, confirmed }) => kind === ASSUMED && !confirmed).length,
    confirmed: grounds.filter(({ confirmed }) => confirmed).length,
    published: grounds.filter(({ kind }) => kind === 'published').length,
  });
}
