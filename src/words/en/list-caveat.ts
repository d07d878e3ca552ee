import type { ModelInput } from '../../model/model-data.ts';
import { deciderOf, inputOf } from '../../scenario/input-of.ts';
import { leversApart } from '../../scenario/levers-apart.ts';
import type { LookedAt } from './looked-at.ts';

/** A list that is shorter by less than this is as long. */
const A_PERSON = 0.5;

/**
 * What a comparison of offences rests on where the list itself is decided: whom it loses is not known, nor what a longer stay
 * does. Empty where nothing of that differs.
 */
export function listCaveat({ option, reference, at, before }: LookedAt): string {
  if (option === reference) return '';
  const apart = [...leversApart(option, reference)].flatMap((lever) => inputOf(lever) ?? []);
  const people = (read: LookedAt['at']): number =>
    (read('covered_cases')?.value ?? NaN) + (read('uncovered_cases')?.value ?? NaN);
  const shorter =
    apart.some(decidesWho) && people(before) - people(at) >= A_PERSON
      ? 'Those taken off the list are counted as offending like the rest of their tier: if they offend less, less is lost.'
      : '';
  const stay = apart.some(({ acts }) => acts === 'stay')
    ? 'A longer or shorter stay has no effect of its own here: the model holds none.'
    : '';
  return [shorter, stay].filter((each) => each !== '').join(' ');
}

/** Whether somebody decides by it who is on the list. */
const decidesWho = (input: ModelInput): boolean => input.acts === 'list' && deciderOf(input) === 'options';
