import { listed } from './numbers.ts';
import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import { memberName } from '../../scenario/scenario-sets.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { UpgradeNote } from '../../scenario/schema/upgrade-note.ts';
import { iomModel } from '../../model/iom-model.ts';
import { titleOf } from './model/titles.ts';

/** What bringing an older file to today's version changed in it, a sentence or two for each. `scenario` is the file as it is now. */
export const upgradeText = (scenario: Scenario, notes: readonly UpgradeNote[]): string[] =>
  notes.map((note) => sentence(scenario, note));

function sentence(scenario: Scenario, note: UpgradeNote): string {
  switch (note.code) {
    case 'upgrade/version':
      return `This file was made for an older version of the model (file version ${note.from}). It now follows today’s model and is saved as version ${note.to}.`;
    case 'upgrade/money-not-counted':
      return 'Money that leaves IOM no longer counts as preventing crime elsewhere, until you say what it is for.';
    case 'upgrade/prevented-per-million-moved':
      return `What the file says £1m prevents elsewhere is now said of each source of money: ${listed(note.streams.map((id) => memberName(scenario, 'stream', id)))}.`;
    case 'upgrade/posts-not-counted':
      return `The file gives no figure for what these posts prevent on other duties, so nothing is counted for it: ${listed(note.roles.map((id) => memberName(scenario, 'role', id)))}.`;
    case 'upgrade/moved-to-zero':
      return `“${leverTitle(scenario, note.lever)}” had been set to 0 but kept a range above 0. It is now 0 in every future.`;
    case 'upgrade/all-of-it':
      return `${inOption(scenario, note.option)}, “${decisionName(scenario, note.option, note.decision)}” takes all there is. It now does so in every future; before, some was left where there was more.`;
    case 'upgrade/decision-per-stream':
      return `${inOption(scenario, note.option)}, “${decisionName(scenario, note.option, note.into[0]!)}” is now ${note.into.length === 1 ? 'about its source of money' : `${note.into.length} decisions, one for each source of money`}.`;
    case 'upgrade/decision-set-aside':
      return `${inOption(scenario, note.option)}, there was no room for “${note.name}” as one decision for each source of money. It is kept in the notes of the option and no longer counts.`;
    case 'upgrade/order': {
      const names = note.decisions.map((id) => `“${decisionName(scenario, note.option, id)}”`);
      return `${inOption(scenario, note.option)}, changes of “${leverTitle(scenario, note.lever)}” now apply in the order of their dates: ${names.join(', then ')}. Before, the order of the list counted, so the numbers of this option differ.`;
    }
    case 'upgrade/equation-set-aside': {
      const of = isModelEquation(note.equation) ? titleOf(note.equation) : note.equation;
      return `The file’s own equation of “${of}” does not fit today’s model. It is kept in the notes of the file and not used.`;
    }
    case 'upgrade/target-set-aside':
      return `Today’s model does not compute the target, ${note.output}. It is kept in the notes of the file.`;
  }
}

const isModelEquation = (equation: string): boolean =>
  iomModel.equations.some(({ name }) => name === equation.split('.')[0]);

function leverTitle(scenario: Scenario, lever: string): string {
  const input = scenarioInputs(scenario).find(({ name }) => name === lever);
  return input ? inputTitle(scenario, input) : lever;
}

function inOption({ options }: Scenario, id: string): string {
  return `In option “${options.find((option) => option.id === id)?.name ?? id}”`;
}

function decisionName({ options }: Scenario, option: string, decision: string): string {
  const held = options.find(({ id }) => id === option);
  return held?.decisions.find(({ id }) => id === decision)?.name ?? decision;
}
