import { didYouMean, quote, type Sentences } from './sentences.ts';

export const engineSentences: Sentences<'engine' | 'draws'> = {
  'engine/unknown-output': ({ name, nearest }) =>
    `The model has no quantity called ${quote(name)}.${didYouMean(nearest, ' Ask for one of its equations, inputs or schedules.')}`,
  'draws/not-finite': ({ key, value }) =>
    `${key === '' ? 'The value' : key} must be an ordinary number, not ${value}.`,
  'draws/order': (facts) =>
    facts.why === 'ends'
      ? `low (${facts.low}) is above high (${facts.high}): swap them, or put one of them right.`
      : `likely (${facts.likely}) must lie from low (${facts.low}) to high (${facts.high}).`,
  'draws/lognormal': ({ low }) => `A lognormal is of numbers above 0: raise low (${low}) above 0.`,
  'draws/too-wide': () => 'The range is too wide to draw from: narrow it.',
  'draws/outside': ({ value, least, most }) =>
    value === undefined
      ? `Nothing, or almost nothing, of this range lies in the allowed range, ${rangeText(least, most)}.`
      : `${value} is not in the allowed range, ${rangeText(least, most)}.`,
};

function rangeText(least: number, most: number): string {
  if (most === Infinity) return `${least} and above`;
  if (least === -Infinity) return `${most} and below`;
  return `${least} to ${most}`;
}
