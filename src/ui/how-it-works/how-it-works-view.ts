import { monthsBetween, type Month } from '../../base/month.ts';
import { iomModel } from '../../model/iom-model.ts';
import type { SectionName } from '../../model/model-data.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DocumentState } from '../../state/scenario-document.ts';
import type { ModelDescription, ReadEquation } from '../../study/model-description.ts';
import { say } from '../../words/voice.ts';
import type { Written } from '../../words/written.ts';

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

/** An equation as it is typed, as mathematics and in words. */
export type WrittenText = Written & { readonly text: string };

export interface EquationRow {
  readonly name: string;
  readonly section: SectionName;
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
  readonly section: SectionName;
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

/** An equation by its key: `coverage`, `filled_own.initially`. */
export const writtenText = (scenario: Scenario, key: string, read: ReadEquation): WrittenText => ({
  ...say.model.writtenEquation(scenario, key, read),
  text: read.text,
});

/** The equations as rows, with what goes into each and what each goes into. */
export function equationRows(model: ModelDescription, scenario: Scenario): EquationRow[] {
  const { meaningOf, sourceOf, titleOf } = say.model;
  const links = new Map<string, QuantityLink>([
    ...model.inputs.map(({ name, kind }) => [name, { name, title: titleOf(name), kind }] as const),
    ...model.equations.map(
      ({ name }) => [name, { name, title: titleOf(name), kind: 'equation' as const }] as const,
    ),
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
    title: titleOf(equation.name),
    meaning: meaningOf(equation.name),
    unit: say.howItWorks.unitLine(equation.unit, equation.over),
    source: sourceOf(equation.name),
    now: writtenText(scenario, equation.name, equation.now),
    initially: equation.initially && writtenText(scenario, `${equation.name}.initially`, equation.initially),
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
  return [...new Set(found.map(({ section }) => section))].map((section) => ({
    section,
    title: say.model.sectionTitles[section],
    rows: found.filter((row) => row.section === section),
  }));
}
