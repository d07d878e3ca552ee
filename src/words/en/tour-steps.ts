import type { TourStep } from '../tour-step.ts';
import { number } from './numbers.ts';

/** The card of the tour. */
export const card = {
  leave: 'Leave the tour',
  leaveByKey: 'Leave the tour (Escape)',
  done: 'Done.',
  takeMeThere: 'Take me there',
  wayBack: '. The key T brings you back to this card.',
  back: 'Back',
  skip: 'Skip the tour',
  finish: 'Finish',
  next: 'Next',
};

/** `Tour: 2 of 8` */
export const place = (step: number, of: number): string => `Tour: ${number(step)} of ${number(of)}`;

/** Two minutes on the area that is on screen. */
export const TOUR_STEPS: readonly TourStep[] = [
  {
    id: 'headline',
    title: 'Start with the sentence',
    text: 'It says what the option you chose means in one month: how much management people get of what they should, and how sure that is.',
  },
  {
    id: 'chart',
    title: 'Each line is an option',
    text: 'The grey one is the first option: all others are compared with it. The band is where nine in ten futures lie. Click a month, or drag the line, to look at another one.',
  },
  {
    id: 'switch',
    title: 'Switch a decision off',
    text: 'A card is one decision, with what it does by itself.',
    task: 'Switch this one off, and on again.',
    done: 'The line and the sentence have moved with it.',
  },
  {
    id: 'drag',
    title: 'Drag a lever',
    text: 'Watch the line while you drag.',
    task: 'Drag the slider, or press its arrow keys.',
    done: 'That was one step. It can be undone as one.',
  },
  {
    id: 'short',
    title: 'Where it runs short',
    text: 'Dark squares are kinds of work with too few staff for that tier. At the right: how many posts are missing.',
  },
  {
    id: 'number',
    title: 'Ask any number where it comes from',
    text: 'Numbers with a dotted line open their sums, down to the source.',
    task: 'Press one of them.',
    done: 'Close it again with Escape when you have seen enough.',
  },
  {
    id: 'add',
    title: 'Add a decision of your own',
    text: 'Officers to response, a cut, more money from council tax: pick one, and say when. In the first option it makes a new one.',
  },
  {
    id: 'undo',
    title: 'Nothing can break',
    text: 'Undo takes back each step, one at a time. You can take this tour again from the list of keys.',
    task: 'Press Undo.',
    done: 'It is as it was before.',
  },
];
