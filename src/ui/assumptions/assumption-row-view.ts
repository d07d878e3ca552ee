import { remembered } from '../../base/remembered.ts';
import type { Distribution } from '../../base/distribution.ts';
import { likelyValue } from '../../base/distribution.ts';
import { ASSUMED, type EvidenceKind, type EvidenceRow } from '../../model/model-data.ts';
import { centralInput, likelyInput } from '../../scenario/central-input.ts';
import { formulaOf } from '../../scenario/formula-of.ts';
import {
  groundOf,
  groundWords,
  isOurs,
  spoken,
  withRowNames,
  type Ground,
  type RowOf,
} from '../../scenario/ground.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import { sameContent } from '../../scenario/same-content.ts';
import type { ScenarioInput } from '../../scenario/scenario-inputs.ts';
import type { Quantity, Range, Scenario } from '../../scenario/scenario.ts';
import { valueAt } from '../../scenario/shape-problems.ts';
import { toDistribution } from '../../scenario/to-distribution.ts';
import type { Swing, Swings } from '../../study/swings.ts';
import { say } from '../../words/voice.ts';
import type { RangeNumbers, RangeParts } from '../elements/range-scale.ts';
import { lineFor, readUnit, toShown, type ReadUnit } from '../quantities/assumption-unit.ts';

/** How a quantity is said: one number, a range with a shape, or a formula. */
export type Shape = 'number' | NonNullable<Range['shape']> | 'formula';

/** What an input alone does to the result, for a bar on a scale shared by all rows. */
export interface Matters {
  /** Places from 0 to 1 on the shared scale: the lower and the higher result, and the central one. */
  readonly from: number;
  readonly to: number;
  readonly centre: number;
  /** How far apart the two results are, in the output's own unit. */
  readonly span: number;
  /** `83% → 47%`: the result at the input's low end, then at its high end. */
  readonly words: string;
  /** The same as a sentence: `83% at its low end, 47% at its high end.` */
  readonly sentence: string;
}

/** One assumption as the page shows it. Numbers are in the unit people read. */
export interface AssumptionRow {
  readonly name: string;
  /** `Time lost to other duties` */
  readonly title: string;
  /** `Police constables`; empty where there is one for all. */
  readonly member: string;
  readonly meaning: string;
  readonly group: string;
  readonly unit: ReadUnit;
  readonly shape: Shape;
  readonly parts: RangeParts;
  readonly numbers: RangeNumbers;
  /** `Likely 15%, middle 16.1%.`: what the runs take for it; empty where that is what is likely. */
  readonly middleWords: string;
  readonly scale: readonly [number, number];
  readonly step: number;
  readonly least: number;
  readonly most: number;
  readonly formula: string;
  /** What the formula comes to today, in words; empty until it is known. */
  readonly comesTo: string;
  readonly comesToShown: number | undefined;
  /** What the file says now, and what it said when it was saved; `undefined` where the model's own stands. */
  readonly said: Quantity | undefined;
  readonly saved: Quantity | undefined;
  readonly kind: EvidenceKind;
  readonly confirmed: boolean;
  readonly evidence: EvidenceRow | undefined;
  /** Where it comes from, in one line. */
  readonly source: string;
  readonly reason: string;
  readonly published: RangeNumbers | undefined;
  readonly publishedWords: string;
  readonly changed: boolean;
  /** `5% to 30%, likely 15%`: what the saved file says, where that is something else. */
  readonly was: string;
  /** What the model takes of itself, where that is something else; empty where it has nothing of its own. */
  readonly modelOwn: string;
  /** `undefined` until it is known, and for what is no range of its own. */
  readonly matters: Matters | undefined;
  /** Why there is no bar, in words; empty where there is one. */
  readonly noBar: string;
  /** Whether the page asks people to confirm it. */
  readonly asked: boolean;
}

/** What the rows of one page have in common. */
export interface RowContext {
  readonly scenario: Scenario;
  readonly saved: Scenario;
  /** The inputs of the saved file by name. */
  readonly savedInputs: ReadonlyMap<string, ScenarioInput>;
  readonly rowOf: RowOf;
  readonly swings: Swings | undefined;
  readonly bySwing: ReadonlyMap<string, Swing>;
  /** The lowest and highest result that any input alone leads to. */
  readonly reach: readonly [number, number];
  readonly asked: ReadonlySet<string>;
}

/** What the file says of an input; `undefined` where a default stands. */
const saidOf = (scenario: Scenario, input: ScenarioInput): Quantity | undefined =>
  input.fromFile ? (valueAt(scenario, input.path) as Quantity) : undefined;

/** The row of one input: the same object as before as long as nothing in it has changed, so that nothing is drawn again. */
export function assumptionRow(context: RowContext, input: ScenarioInput): AssumptionRow {
  const { scenario, saved, savedInputs, swings, rowOf, asked } = context;
  const { source, reason } = spoken(scenario, input);
  const before = savedInputs.get(input.name);
  const member = input.members.map((id, i) => memberName(scenario, input.from.over[i]!, id)).join(', ');
  const said = saidOf(scenario, input);
  const savedSaid = before && saidOf(saved, before);
  const named = asked.has(input.name);
  const parts = [
    input.name,
    said,
    savedSaid,
    before === undefined,
    swings,
    rowOf,
    named,
    member,
    source,
    reason,
    input.from,
  ];
  return rowFor({ parts, make: () => makeRow(context, input, { said, savedSaid, before, member }) });
}

/** More rows than a scenario has, so that rows on screen are not dropped. */
const MOST_ROWS = 4000;

const rowFor = remembered(
  MOST_ROWS,
  ({ parts }: { readonly parts: readonly unknown[]; readonly make: () => AssumptionRow }) => parts,
  ({ make }) => make(),
);

function makeRow(
  context: RowContext,
  input: ScenarioInput,
  {
    said,
    savedSaid,
    before,
    member,
  }: {
    readonly said: Quantity | undefined;
    readonly savedSaid: Quantity | undefined;
    readonly before: ScenarioInput | undefined;
    readonly member: string;
  },
): AssumptionRow {
  const { scenario } = context;
  const { from, quantity } = input;
  const matters = mattersOf(context, input.name);
  const unit = readUnit(from.unit);
  const ground = groundOf(scenario, input, context.rowOf);
  const shown = numbersOf(quantity, unit);
  const savedShown = before && numbersOf(before.quantity, unit);
  const published = ground.published && {
    low: toShown(ground.published.low, unit),
    likely: toShown(ground.published.likely, unit),
    high: toShown(ground.published.high, unit),
  };
  const shape = shapeOf(said ?? quantity);
  const least = shape === 'lognormal' ? Math.max(input.least, unit.finest / unit.factor) : input.least;
  const comes = context.swings?.formulas[input.name];
  const line = lineFor(
    [shown ?? one(toShown(comes ?? Math.max(0, least), unit)), savedShown, published].flatMap((each) =>
      each ? [each.low, each.high] : [],
    ),
    toShown(least, unit),
    toShown(input.most, unit),
    unit,
  );
  // An answer that is given again may come with other words beside it: the value is what changes.
  const changed = before === undefined || !sameContent(bare(said), bare(savedSaid));
  const modelOwn = from.default;
  return {
    name: input.name,
    title: from.title,
    member,
    meaning: from.meaning,
    group: from.group,
    unit,
    shape,
    parts: partsOf(shape),
    numbers: shown ?? { low: 0, likely: 0, high: 0 },
    middleWords: shown
      ? say.assumptions.middleSentence(likelyInput(input, [])!, centralInput(input, []), from.unit)
      : '',
    ...line,
    least: toShown(least, unit),
    most: toShown(input.most, unit),
    formula: formulaOf(quantity) ?? '',
    comesTo: comes === undefined ? '' : say.controls.rangeText(one(toShown(comes, unit)), unit),
    comesToShown: comes === undefined ? undefined : toShown(comes, unit),
    said,
    saved: savedSaid,
    kind: ground.kind,
    confirmed: input.confirmed,
    evidence: ground.row,
    source: quantity === null ? say.assumptions.none.numberAsked : sourceLine(ground, context.rowOf),
    reason: input.fromFile ? (input.reason ?? '') : '',
    published,
    publishedWords: published ? say.controls.rangeText(published, unit) : '',
    changed,
    was: changed && before ? inWords(scenario, before.quantity, unit) : '',
    modelOwn:
      modelOwn !== undefined && input.fromFile && !sameContent(bare(said), bare(modelOwn))
        ? inWords(scenario, modelOwn, unit)
        : '',
    matters,
    noBar: matters ? '' : whyNoBar(context, shape, from.inEquations),
    asked: context.asked.has(input.name),
  };
}

/** Where a number comes from in one line: the words beside it, or who published it and when. */
function sourceLine(ground: Ground, rowOf: RowOf): string {
  const { row, kind } = ground;
  const said = groundWords(ground, rowOf);
  if (said !== '') return said;
  if (!row) return kind === ASSUMED ? say.assumptions.none.figure : '';
  if (isOurs(row)) return withRowNames(row.source_title, rowOf);
  return [row.publisher, row.year].filter(Boolean).join(', ');
}

const one = (value: number): RangeNumbers => ({ low: value, likely: value, high: value });

const partsOf = (shape: Shape): RangeParts =>
  shape === 'pert' || shape === 'triangular' ? 'three' : shape === 'number' ? 'one' : 'two';

/** The shape as the file says it: a range of no width is a number. */
function shapeOf(said: Quantity | Distribution): Shape {
  if (said === null || typeof said === 'number' || 'value' in said) return 'number';
  if ('formula' in said) return 'formula';
  if (said.low === said.high) return 'number';
  return said.shape ?? ('likely' in said && said.likely !== undefined ? 'pert' : 'uniform');
}

function numbersOf(quantity: ScenarioInput['quantity'], unit: ReadUnit): RangeNumbers | undefined {
  if (quantity === null) return undefined;
  if (typeof quantity === 'number') return one(toShown(quantity, unit));
  if ('formula' in quantity) return undefined;
  return {
    low: toShown(quantity.low, unit),
    likely: toShown(likelyValue(quantity), unit),
    high: toShown(quantity.high, unit),
  };
}

function inWords(scenario: Scenario, quantity: ScenarioInput['quantity'], unit: ReadUnit): string {
  const numbers = numbersOf(quantity, unit);
  const formula = formulaOf(quantity);
  return numbers
    ? say.controls.rangeText(numbers, unit)
    : formula === undefined
      ? say.assumptions.none.number
      : say.assumptions.theFormula(say.model.formulaInWords(scenario, formula));
}

/** The belief alone, without the words beside it. */
const bare = (quantity: Quantity | Distribution | undefined): unknown =>
  quantity === undefined || quantity === null || typeof quantity === 'number'
    ? quantity
    : 'formula' in quantity
      ? quantity.formula
      : toDistribution(quantity);

function mattersOf({ bySwing, swings, reach }: RowContext, name: string): Matters | undefined {
  const swing = bySwing.get(name);
  if (!swing || !swings || !Number.isFinite(swing.atLow) || !Number.isFinite(swing.atHigh)) return undefined;
  const low = Math.min(swing.atLow, swing.atHigh);
  const high = Math.max(swing.atLow, swing.atHigh);
  const width = Math.max(reach[1] - reach[0], 1e-12);
  const place = (value: number): number => (value - reach[0]) / width;
  const span = high - low;
  const { noSwing, swing: said } = say.assumptions;
  const { short, sentence } = span < LEAST_SPAN ? noSwing : said(swing.atLow, swing.atHigh);
  return {
    from: place(low),
    to: place(high),
    centre: place(swings.central),
    span,
    words: short,
    sentence,
  };
}

function whyNoBar({ swings }: RowContext, shape: Shape, inEquations: boolean): string {
  const { noBar } = say.assumptions;
  if (shape === 'formula') return noBar.formula;
  if (shape === 'number') return noBar.number;
  if (!inEquations) return noBar.unused;
  return Number.isNaN(swings?.central) ? noBar.noCoverage : noBar.waiting;
}

/** Below this, an input does not move the result as far as anybody would say. */
export const LEAST_SPAN = 0.005;
