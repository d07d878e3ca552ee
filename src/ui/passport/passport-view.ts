import type { Month } from '../../base/month.ts';
import type { EvidenceKind } from '../../model/model-data.ts';
import type { Passport, PassportEquation, PassportPart } from '../../study/passport.ts';
import { passportTex, type PassportTex } from '../../study/passport/passport-tex.ts';
import { monthName, number } from '../../words/en/numbers.ts';
import { exactNumber, exactQuantity } from '../../words/en/quantity-text.ts';
import { decisionText, inForceText, statedText } from '../../words/en/stated-text.ts';

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
  /** The same for a year, where it is by the month: the page gives some of these by the year. */
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

/** A passport as it is read. */
export function passportView(passport: Passport): PassportView {
  const { equation, unit, parts, input, made } = passport;
  const view = (part: PassportPart): PartView => ({
    quantity: part.quantity,
    month: part.month,
    name: sentenceCase(part.name),
    when:
      part.when === 'last'
        ? monthName(part.month)
        : part.when === 'initial' && part.month !== passport.month
          ? `at the start, ${monthName(part.month)}`
          : '',
    value: exactQuantity(part.value, part.unit),
    evidence: part.evidence,
    changed: part.changed,
    opens: part.opens,
  });
  const given = (part: PassportPart): boolean => part.kind === 'constant' || part.kind === 'schedule';
  return {
    name: passport.name,
    // As many figures as in the equation below it, so that the two are seen to be one number.
    value: exactQuantity(passport.value, unit),
    aYear:
      unit.endsWith('/month') && Number.isFinite(passport.value)
        ? exactQuantity(passport.value * 12, unit.replace('/month', '/year'))
        : '',
    when: `${passport.option.name}, ${monthName(passport.month)}, central run`,
    meaning: passport.meaning,
    equation: equation && {
      ...passportTex({ ...passport, equation }, exactNumber),
      about: about(equation),
      edited: edited(equation),
      text: equation.from === 'scenario' || equation.from === 'formula' ? (equation.text ?? '') : '',
    },
    family: passport.quantity.split(/[.:]/)[0]!,
    parts: parts.filter((part) => part.counts && !given(part)).map(view),
    nothing: parts.filter((part) => !part.counts && !given(part)).map(view),
    given: parts.filter((part) => part.counts && given(part)).map(view),
    ground: groundView(passport),
    input: input?.name,
    decisions: (input?.decisions ?? []).map((decision) => ({
      name: decision.name,
      text: decisionText(decision, unit),
      inForce: inForceText(decision.inForce),
      source: decision.source ?? '',
      edited: decision.edited,
    })),
    made: `Made with ${number(made.draws)} futures, seed ${made.seed}, model ${made.modelVersion}. In the central run all that is put in is at the middle of its range, and IOM works. What comes out need not be.`,
  };
}

function about({ from, source }: PassportEquation): string {
  switch (from) {
    case 'model':
      return source;
    case 'scenario':
      return 'This scenario uses its own equation in place of the model’s.';
    case 'formula':
      return 'A formula gives this number. It reads what is stated, before growth and decisions.';
    case 'moves':
      return 'Growth and decisions act on what is stated.';
  }
}

const edited = (equation: PassportEquation): string =>
  equation.edited ? 'Changed since saved' : equation.from === 'scenario' ? 'Edited in this scenario' : '';

function groundView({ input, unit }: Passport): GroundView | undefined {
  if (!input) return undefined;
  const { ground, stated, was, fromFile, kind } = input;
  const { row, published, words } = ground;
  const range = published ? statedText(published, unit) : '';
  return {
    kind: ground.kind,
    what: `${kind === 'lever' ? 'A lever somebody decides' : 'An assumption'}, ${fromFile ? 'stated in this scenario' : 'the model’s own default'}`,
    stated: statedText(stated, unit),
    was: was === undefined ? '' : `Changed since saved. It was ${statedText(was, unit)}.`,
    words,
    published: range === statedText(stated, unit) ? '' : range,
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
