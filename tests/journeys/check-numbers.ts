import { evidenceTable } from '../../src/model/evidence/evidence-table.ts';
import { iomModel } from '../../src/model/iom-model.ts';
import { equationMeanings } from '../../src/words/en/model/equation-meanings.ts';
import { equationSources } from '../../src/words/en/model/equation-sources.ts';
import { equationTitles } from '../../src/words/en/model/equation-titles.ts';
import type { Passport } from '../../src/study/passport.ts';
import { monthName } from '../../src/words/en/numbers.ts';
import { shippedIndex } from '../unit/scenarios/shipped.ts';
import type { CentralRun } from './central-run.ts';
import { Held, type Rule } from './held-numbers.ts';
import { CONSTANTS } from './looked-up.ts';
import { OTHER_RULES } from './other-rules.ts';
import type { AskedOf, Piece } from './page-numbers.ts';
import { says } from './said-numbers.ts';
import type { Seen } from './walk-pages.ts';
import { WORKBENCH_RULES } from './workbench-rules.ts';

const MONTH =
  /(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;

const RULES: readonly Rule[] = [...WORKBENCH_RULES, ...OTHER_RULES];

/** Every number of one state of the page that is not what the central run, or the file, says it is. */
export function faultsOf(run: CentralRun, { name, option, month, pieces, passport }: Seen): string[] {
  const held = new Held(run, option, month);
  const heard = new Set<string>();
  const written = passport ? passportNumbers(held, passport) : undefined;
  const wrong = held.faults.map((fault) => `${name}: ${fault}`);
  const faults = pieces.flatMap((piece) => {
    const key = JSON.stringify(piece);
    if (heard.has(key)) return [];
    heard.add(key);
    held.faults.length = 0;
    if (piece.passport && written) inPassport(held, piece, written);
    else check(held, piece);
    return held.faults.map((fault) => `${name}: ${piece.place}: ${JSON.stringify(piece.text)}: ${fault}`);
  });
  return [...wrong, ...faults];
}

/** A number of a passport, and its unit. */
type Written = readonly { readonly value: number; readonly unit: string }[];

/**
 * The numbers that a passport may write: its own, those that it is made of, and those that stand in its equation. Each
 * is the central run's to the last digit: nothing is rounded on the way from the worker.
 */
function passportNumbers(held: Held, passport: Passport): Written {
  const { quantity, month, option, value, unit, parts, equation, input } = passport;
  const exact = (name: string, when: string, is: number): void => {
    const wanted = held.run.central(option.id, name, when);
    if (Number.isNaN(wanted) && !Number.isNaN(is) && held.run.isInput(name)) return;
    if (!Object.is(wanted, is))
      held.faults.push(`The passport of ${quantity} has ${is} for ${name}, the central run ${wanted}`);
  };
  exact(quantity, month, value);
  for (const part of parts) if (part.kind === 'equation') exact(part.quantity, part.month, part.value);
  const made = new Set(parts.map((part) => part.value));
  const values = Object.values(equation?.values ?? {});
  for (const each of values)
    if (!made.has(each.value) && !Number.isNaN(each.value))
      held.faults.push(`${each.value} stands in the equation of ${quantity}, and is none of its parts`);
  const stated = input
    ? [
        { value: input.central, unit },
        ...Object.values(held.run.stated(input.name)).map((each: number) => ({ value: each, unit })),
      ]
    : [];
  return [
    { value, unit },
    { value: value * 12, unit: unit.replace('/month', '/year') },
    ...parts,
    ...values,
    ...stated,
  ];
}

/** Every number of a passport is one of those that it may write, to three figures; in the equation also those of the model. */
function inPassport(held: Held, { place, text }: Piece, written: Written): void {
  const left = unknown(text, held, { place, text, passport: true });
  for (const [printed] of left.matchAll(/(?<![\d.,])[−]?£?\d[\d,]*(?:\.\d+)?m?%?/g)) {
    const number = printed.replace(/,$/, '');
    const known = written.some(({ value, unit }) =>
      says(number, value, unit.startsWith('GBP') ? 'GBP' : unit, 'figures'),
    );
    if (!known && !(/^(iom-math|.* code$|.*soft)/.test(place) && CONSTANTS.has(Number(number))))
      held.faults.push(`a number that is none of this passport: ${number}`);
  }
}

function check(held: Held, piece: Piece): void {
  const { asked, cell, text, place } = piece;
  if (asked && place !== 'iom-explain' && cell) headsAgree(held, asked, cell);
  if (asked) {
    isAsked(held, text, asked, cell?.column ?? piece.within);
    return;
  }
  if (cell && /^iom-table .* td$/.test(place)) {
    if (cell.column.endsWith(': 9 in 10 futures')) isRangeCell(held, text, cell);
    else if (cell.column === 'Pounds a year') {
      const { nodes, flows } = held.flow();
      const named = (id: string): string => nodes.find((node) => node.id === id)?.name ?? '';
      const pounds = flows.filter(({ from, to }) => named(from) === cell.row[0] && named(to) === cell.row[1]);
      held.is(
        text,
        pounds.reduce((sum, flow) => sum + flow.pounds, 0),
        'GBP',
        `${cell.row[0]!} to ${cell.row[1]!}`,
      );
    }
    return;
  }
  const left = unknown(text, held, piece);
  // Numbers that have a passport are pieces of their own.
  if (/\d/.test(left) && (piece.rest === undefined || /\d/.test(unknown(piece.rest, held, piece))))
    held.faults.push(`a number that no rule knows: ${left}`);
}

/** A text without all that a rule knows. */
function unknown(text: string, held: Held, piece: Piece): string {
  let left = text;
  for (const rule of RULES) left = without(left, rule, held, piece);
  return leftOver(held, left);
}

function without(text: string, { place, text: pattern, check: run }: Rule, held: Held, piece: Piece): string {
  if (!place.test(piece.place)) return text;
  pattern.lastIndex = 0;
  const found = [...text.matchAll(pattern)];
  for (const each of found) run(held, each, piece);
  return found.length === 0 ? text : text.replace(pattern, ' ');
}

/** A number that has a passport is the very number that its passport is of. */
function isAsked(held: Held, text: string, { quantity, option, month }: AskedOf, column = ''): void {
  const value = held.run.central(option ?? held.option, quantity, month ?? held.month);
  const unit = held.run.unit(quantity);
  const part = /^Unspent money/.test(column)
    ? Math.max(0, value)
    : /^Pay of staff/.test(column)
      ? Math.max(0, -value)
      : value;
  const byTheYear = unit.endsWith('/month') && !/ a month$/.test(text);
  const said = byTheYear ? part * 12 : part;
  const plain = byTheYear ? unit.replace('/month', '') : unit.replace(/\/year$/, '');
  const more = /^([\d,]+) more offences?$/.exec(text);
  const figures = !['share', 'post', 'case', 'offence'].includes(plain) && !plain.startsWith('GBP');
  if (more) held.is(more[1]!, -said, plain, quantity);
  else held.is(text, said, plain, quantity, figures ? 'figures' : 'reading');
}

/** What heads a column and a row is what the number under it is of. */
function headsAgree(
  held: Held,
  { quantity, option = '', month = '' }: AskedOf,
  { column, row }: NonNullable<Piece['cell']>,
): void {
  held.same(row[0]!, monthName(month), 'The row');
  const name = held.run.option(option).name;
  if (!column.endsWith(name)) held.faults.push(`The column is headed ${column}, and it is of “${name}”`);
  const [, member] = quantity.split('.');
  const { streams, roles } = held.run.scenario;
  const of = [...streams, ...roles].find(({ id }) => id === member)?.name ?? '';
  if (!column.startsWith(of)) held.faults.push(`The column is headed ${column}, and it is of ${of}`);
  if (/, at work, /.test(column) !== quantity.startsWith('effective_posts'))
    held.faults.push(`The column is headed ${column}, and it is ${quantity}`);
}

function isRangeCell(held: Held, text: string, { column, row }: NonNullable<Piece['cell']>): void {
  const option = held.optionNamed(column.slice(0, -': 9 in 10 futures'.length));
  const month = held.run.months.find((each) => monthName(each) === row[0]) ?? '';
  const [low, high = low] = text.split(/–(?=\d)| to /);
  held.isRange(low!.endsWith('%') ? low! : `${low!}%`, high!, 'caseload_coverage', { option, month });
}

/** What is left once all results are taken away: words of the file and of the evidence, months, and what is named here. */
function leftOver(held: Held, text: string): string {
  let left = text;
  for (const words of wordsOf(held.run)) if (left.includes(words)) left = left.replaceAll(words, ' ');
  return left.replace(MONTH, ' ');
}

const known = new WeakMap<CentralRun, readonly string[]>();

/** Texts with a digit that somebody wrote into the file, the index or the evidence table, longest first. */
function wordsOf(run: CentralRun): readonly string[] {
  let words = known.get(run);
  if (!words) {
    const found = new Set<string>();
    const add = (value: unknown): void => {
      if (typeof value === 'string') {
        // A title may stand in two parts, and a name within a sentence.
        for (const text of [value, ...value.split(': ')])
          for (const first of [text.charAt(0), text.charAt(0).toUpperCase(), text.charAt(0).toLowerCase()])
            if (/\d/.test(text) && /[a-zA-Z]{3}/.test(text))
              found.add((first + text.slice(1)).replace(/\s+/g, ' ').trim());
      } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
    };
    [
      run.scenario,
      shippedIndex,
      evidenceTable,
      iomModel,
      equationTitles,
      equationMeanings,
      equationSources,
    ].forEach(add);
    words = [...found].sort((a, b) => b.length - a.length);
    known.set(run, words);
  }
  return words;
}
