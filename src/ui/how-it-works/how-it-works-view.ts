import { monthsBetween, type Month } from '../../base/month.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { ModelDescription, WrittenText } from '../../study/model-description.ts';
import { namesInWords } from '../../study/passport/name-in-words.ts';
import { say } from '../../words/voice.ts';

/** What the page about the model shows of the document. What the model says of itself comes from the worker. */
export interface HowItWorksView {
  readonly scenario: Scenario;
  readonly title: string;
  /** Nothing is being dragged: what takes the worker a moment may be asked. */
  readonly still: boolean;
  /** Keys of own equations: `coverage`, `filled_own.initially`. */
  readonly edited: readonly string[];
  /** Numbers on screen for quantities that are one number for the whole area: by name. */
  readonly values: Readonly<Record<string, string>>;
  /** The name of the option that the numbers are of, and their month. */
  readonly valuesOf: { readonly option: string; readonly month: Month };
}

/** Another name, or a link to one, in a list of what goes in and out. */
export interface QuantityLink {
  readonly name: string;
  readonly title: string;
  readonly kind: 'equation' | 'lever' | 'assumption';
}

export interface EquationRow {
  readonly name: string;
  readonly section: string;
  readonly title: string;
  readonly meaning: string;
  /** `Unit: people a month; one for each tier` */
  readonly unit: string;
  readonly source: string;
  readonly now: WrittenText;
  readonly initially: WrittenText | undefined;
  readonly madeFrom: readonly QuantityLink[];
  /** Read in an earlier month only. */
  readonly remembers: readonly QuantityLink[];
  readonly startsFrom: readonly QuantityLink[];
  readonly goesInto: readonly QuantityLink[];
  readonly editedNow: boolean;
  readonly editedInitially: boolean;
  readonly modelText: string | undefined;
  readonly modelInitially: string | undefined;
}

export interface EquationSection {
  readonly title: string;
  readonly rows: readonly EquationRow[];
}

/** Of what is one number for the whole area. */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  iomModel.equations.filter(({ over }) => over.length === 0).map(({ name, unit }) => [name, unit]),
);

export function howItWorksView(state: DocumentState): HowItWorksView {
  const { scenario, run, month, option: id, history } = state;
  const option = scenario.options.find((each) => each.id === id) ?? scenario.options[0]!;
  const at = monthsBetween(scenario.start, month);
  const outputs = run.projection?.options.find((each) => each.id === option.id)?.outputs ?? {};
  return {
    scenario,
    title: scenario.title,
    still: history.moving === undefined,
    edited: Object.keys(scenario.equations),
    values: Object.fromEntries(
      Object.entries(outputs).flatMap(([name, { central, mean }]) => {
        const unit = UNITS[name];
        if (name.includes('.') || unit === undefined || Number.isNaN(central[at] ?? NaN)) return [];
        return [[name, say.howItWorks.value(central[at]!, mean?.[at], unit)]];
      }),
    ),
    valuesOf: { option: option.name, month },
  };
}

/** The equations as rows, with what goes into each and what each goes into. */
export function equationRows(model: ModelDescription): EquationRow[] {
  const links = new Map<string, QuantityLink>([
    ...model.inputs.map(({ name, title, kind }) => [name, { name, title, kind }] as const),
    ...model.equations.map(({ name, title }) => [name, { name, title, kind: 'equation' as const }] as const),
  ]);
  const linksOf = (names: readonly string[]): QuantityLink[] =>
    names.flatMap((name) => links.get(name) ?? []);
  const goesInto = new Map<string, string[]>();
  for (const { name, reads, remembers, startsFrom } of model.equations)
    for (const each of [...reads, ...remembers, ...startsFrom])
      if (each !== name) goesInto.set(each, [...(goesInto.get(each) ?? []), name]);
  return model.equations.map((equation) => ({
    name: equation.name,
    section: equation.section,
    title: equation.title,
    meaning: namesInWords(equation.meaning),
    unit: say.howItWorks.unitLine(equation.unit, equation.over),
    source: namesInWords(equation.source),
    now: equation.now,
    initially: equation.initially,
    madeFrom: linksOf(equation.reads.filter((name) => name !== equation.name)),
    remembers: linksOf(equation.remembers),
    startsFrom: linksOf(equation.startsFrom),
    goesInto: linksOf(goesInto.get(equation.name) ?? []),
    editedNow: equation.modelText !== undefined,
    editedInitially: equation.modelInitially !== undefined,
    modelText: equation.modelText,
    modelInitially: equation.modelInitially,
  }));
}

/** What the search leaves, in sections; words are found in titles, meanings, names and formulas. */
export function equationSections(rows: readonly EquationRow[], search: string): EquationSection[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => {
    const text = [row.title, row.meaning, row.name, row.name.replaceAll('_', ' '), row.now.text, row.source]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...new Set(found.map(({ section }) => section))].map((title) => ({
    title,
    rows: found.filter(({ section }) => section === title),
  }));
}
