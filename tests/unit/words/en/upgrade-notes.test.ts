import { expect, it } from 'vitest';
import type { UpgradeNote } from '../../../../src/scenario/schema/upgrade-note.ts';
import { upgradeText } from '../../../../src/words/en/upgrade-text.ts';
import { decision, smallScenario } from './small-scenario.ts';

const scenario = {
  ...smallScenario,
  options: [
    smallScenario.options[0]!,
    { ...smallScenario.options[1]!, decisions: [decision(), decision({ id: 'd2', name: 'Back again' })] },
  ],
};
const OPTION = 'In option “Four officers to response”, ';
const LEVER = 'seconded_posts.constable';

it.each<[UpgradeNote, string]>([
  [
    { code: 'upgrade/prevented-per-million-moved', streams: ['ex_dip'] },
    'What the file says £1m prevents elsewhere is now said of each source of money: Ex-DIP.',
  ],
  [
    { code: 'upgrade/posts-not-counted', roles: ['constable'] },
    'The file gives no figure for what these posts prevent on other duties, so nothing is counted for it: Constables.',
  ],
  [
    { code: 'upgrade/moved-to-zero', lever: 'gone.for_good' },
    '“gone.for_good” had been set to 0 but kept a range above 0. It is now 0 in every future.',
  ],
  [
    { code: 'upgrade/all-of-it', option: 'move', decision: 'd2' },
    `${OPTION}“Back again” takes all there is. It now does so in every future; before, some was left where there was more.`,
  ],
  [
    { code: 'upgrade/decision-per-stream', option: 'move', decision: 'x', into: ['d1'] },
    `${OPTION}“Officers to response” is now about its source of money.`,
  ],
  [
    { code: 'upgrade/decision-per-stream', option: 'move', decision: 'x', into: ['d2', 'd1'] },
    `${OPTION}“Back again” is now 2 decisions, one for each source of money.`,
  ],
  [
    { code: 'upgrade/decision-set-aside', option: 'move', decision: 'x', name: 'Once' },
    `${OPTION}there was no room for “Once” as one decision for each source of money. It is kept in the notes of the option and no longer counts.`,
  ],
  [
    { code: 'upgrade/equation-set-aside', equation: 'unit_cost.initially' },
    'The file’s own equation of “Cost of a post” does not fit today’s model. It is kept in the notes of the file and not used.',
  ],
  [
    { code: 'upgrade/equation-set-aside', equation: 'gone' },
    'The file’s own equation of “gone” does not fit today’s model. It is kept in the notes of the file and not used.',
  ],
  [
    { code: 'upgrade/target-set-aside', output: 'gone' },
    'Today’s model does not compute the target, gone. It is kept in the notes of the file.',
  ],
])('%j', (note, words) => {
  expect(upgradeText(scenario, [note])).toEqual([words]);
});

it('calls levers and decisions by their names, in the order of their dates, and by their ids where they are gone', () => {
  const note = (decisions: readonly string[], option = 'move'): string =>
    upgradeText(scenario, [{ code: 'upgrade/order', option, lever: LEVER, decisions }])[0]!;
  expect(note(['d2', 'd1'])).toMatch(
    /^In option “Four officers to response”, changes of “[^”_]*Constables” now apply .*: “Back again”, then “Officers to response”\. Before/,
  );
  expect(note(['d2', 'gone'])).toContain(': “Back again”, then “gone”.');
  expect(note(['d1'], 'nowhere')).toMatch(/^In option “nowhere”, .*: “d1”\./);
});
