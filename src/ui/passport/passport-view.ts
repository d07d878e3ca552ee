import type { Month } from '../../base/month.ts';
import type { EvidenceKind } from '../../model/model-data.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Passport, PassportEquation, PassportPart } from '../../study/passport.ts';
import { say } from '../../words/voice.ts';
import type { PassportTex } from '../../words/written.ts';

/** One step down from a number. */
export interface PartView {
  readonly quantity: string;
  readonly month: Month;
  readonly name: string;
  /** `the month before, February 2016`; empty for this month. */
  readonly when: string;
  readonly value: string;
  readonly evidence: EvidenceKind | undefined;
  readonly changed: boolean;
  readonly opens: boolean;
}

export interface GroundView {
  readonly kind: EvidenceKind;
  /** `Lever` or `Assumption`, and whose it is. */
  readonly what: string;
  readonly stated: string;
  readonly was: string;
  readonly words: string;
  readonly published: string;
  readonly row:
    { readonly title: string; readonly by: string; readonly note: string; readonly link: string } | undefined;
}

export interface DecisionView {
  readonly name: string;
  readonly text: string;
  readonly inForce: string;
  readonly source: string;
  readonly edited: boolean;
}

export interface PassportView {
  readonly name: string;
  readonly value: string;
  /** The same for a year in a sentence, where it is by the month: the page gives some of these by the year. */
  readonly aYear: string;
  readonly when: string;
  readonly meaning: string;
  readonly equation:
    (PassportTex & { readonly about: string; readonly edited: string; readonly text: string }) | undefined;
  /** The name by which "How it works" knows the equation. */
  readonly family: string;
  readonly parts: readonly PartView[];
  /** Members of its sums that come to nothing. */
  readonly nothing: readonly PartView[];
  readonly given: readonly PartView[];
  readonly ground: GroundView | undefined;
  /** The input's name, for the page of assumptions. */
  readonly input: string | undefined;
  readonly decisions: readonly DecisionView[];
  readonly made: string;
}

/** A passport as it is read; `scenario` is the one that it was asked of. */
export function passportView(passport: Passport, scenario: Scenario): PassportView {
  const { equation, unit, parts, input, made } = passport;
  const { atStart, decisionText, inAYear, inForceText, madeWith, shownFor } = say.passport;
  const { exactNumber, exactQuantity, monthName } = say.numbers;
  const { meaningOf, passportTex, quantityInWords } = say.model;
  const view = (part: PassportPart): PartView => ({
    quantity: part.quantity,
    month: part.month,
    name: sentenceCase(quantityInWords(scenario, part.quantity)),
    when:
      part.when === 'last'
        ? monthName(part.month)
        : part.when === 'initial' && part.month !== passport.month
          ? atStart(part.month)
          : '',
    value: exactQuantity(part.value, part.unit),
    evidence: part.evidence,
    changed: part.changed,
    opens: part.opens,
  });
  const given = (part: PassportPart): boolean => part.kind === 'constant' || part.kind === 'schedule';
  return {
    name: quantityInWords(scenario, passport.quantity),
    // As many figures as in the equation below it, so that the two are seen to be one number.
    value: exactQuantity(passport.value, unit),
    aYear:
      unit.endsWith('/month') && Number.isFinite(passport.value)
        ? inAYear(passport.value, unit.replace('/month', '/year'))
        : '',
    when: shownFor(passport.option.name, passport.month),
    meaning: meaningOf(passport.quantity),
    equation: equation && {
      ...passportTex(scenario, { ...passport, equation }, exactNumber),
      about: about(passport.quantity, equation),
      edited: edited(equation),
      text: equation.from === 'scenario' || equation.from === 'formula' ? (equation.text ?? '') : '',
    },
    family: passport.quantity.split(/[.:]/)[0]!,
    parts: parts.filter((part) => part.counts && !given(part)).map(view),
    nothing: parts.filter((part) => !part.counts && !given(part)).map(view),
    given: parts.filter((part) => part.counts && given(part)).map(view),
    ground: groundView(passport, scenario),
    input: input?.name,
    decisions: (input?.decisions ?? []).map((decision) => ({
      name: decision.name,
      text: decisionText(decision, unit),
      inForce: inForceText(decision.inForce),
      source: decision.source ?? '',
      edited: decision.edited,
    })),
    made: madeWith(made.draws, made.seed, made.modelVersion),
  };
}

function about(quantity: string, { from }: PassportEquation): string {
  switch (from) {
    case 'model':
      return say.model.sourceOf(quantity);
    case 'scenario':
    case 'formula':
    case 'moves':
      return say.passport.about[from];
  }
}

function edited({ edited, from }: PassportEquation): string {
  const { panel } = say.passport;
  return edited ? panel.changedSinceSaved : from === 'scenario' ? panel.edited : '';
}

function groundView({ input, unit }: Passport, scenario: Scenario): GroundView | undefined {
  if (!input) return undefined;
  const { sourceRange, statedText, wasBefore, whatItIs } = say.passport;
  const { ground, fromFile, kind } = input;
  const stated = say.model.namedFormula(scenario, input.stated);
  const was = input.was === undefined ? undefined : say.model.namedFormula(scenario, input.was);
  const { row, published, words } = ground;
  const range = published ? statedText(published, unit) : '';
  return {
    kind: ground.kind,
    what: whatItIs(kind === 'lever', fromFile),
    stated: statedText(stated, unit),
    was: was === undefined ? '' : wasBefore(was, unit),
    words,
    published: range === '' || range === statedText(stated, unit) ? '' : sourceRange(range),
    row: row && {
      title: row.source_title,
      by: [row.publisher, row.year, row.locator].filter((each) => each !== '').join(', '),
      note: row.note,
      // Only ways to a page: nothing else is made a link.
      link: /^https?:\/\//.test(row.url) ? row.url : '',
    },
  };
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
