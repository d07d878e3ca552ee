import { inputTitle } from '../../scenario/levers.ts';
import { scenarioInputs } from '../../scenario/scenario-inputs.ts';
import { isShare } from '../../scenario/is-share.ts';
import type { Change, Scenario } from '../../scenario/scenario.ts';
import type { StepLabel } from '../../scenario/step-label.ts';
import { asWritten } from '../as-written.ts';
import { numberUpTo, posts } from './numbers.ts';
import { titleOf } from './model/titles.ts';

/** What a step of the history did, in the scenario that it led to: `Moved “Officers to response” to 50%`. */
export function stepText(label: StepLabel, scenario: Scenario): string {
  switch (label.did) {
    case 'named':
      return label.name === '' ? 'A step' : asWritten(label.name);
    case 'opened':
      return `Opened ${quoted(label.title)}`;
    case 'back-to-saved':
      return 'Reset to the saved file';
    case 'added':
      return `Added ${quoted(label.name)}`;
    case 'added-anyway':
      return `Added under every option: ${quoted(label.name)}`;
    case 'removed':
      return `Removed ${quoted(label.name)}`;
    case 'copied':
      return `Copied ${quoted(label.name)}`;
    case 'kept':
      return `Kept ${quoted(label.name)}`;
    case 'switched':
      return `Switched ${label.on ? 'on' : 'off'} ${quoted(label.name)}`;
    case 'renamed-option':
      return `Renamed ${quoted(label.from)} to ${quoted(label.name)}`;
    case 'renamed':
      return `Renamed ${label.what === 'decision' ? 'a decision' : 'a change'} to ${quoted(label.name)}`;
    case 'reset-change':
      return `Reset ${quoted(label.name)}`;
    case 'sent':
      return `Changed where ${quoted(label.name)} goes`;
    case 'dated':
      return `Changed the dates of ${quoted(label.name)}`;
    case 'moved':
      return `Moved ${quoted(label.name)}${amountText(label.lever, label.change)}`;
    case 'ordered':
      return `Moved ${quoted(label.name)} ${label.up ? 'up' : 'down'}`;
    case 'set':
      return label.input === undefined
        ? 'Set nothing'
        : `Set ${title(scenario, label.input)}${andMore(label.more)}`;
    case 'reset':
      return label.input === undefined
        ? 'Reset'
        : `Reset ${title(scenario, label.input)}${andMore(label.more)}`;
    case 'reasoned':
      return `Gave a reason for ${title(scenario, label.input)}`;
    case 'confirmed':
      return `Confirmed ${title(scenario, label.input)}`;
    case 'asked-again':
      return `Asked again about ${title(scenario, label.input)}`;
    case 'took-default':
      return `Set ${title(scenario, label.input)} back to the model’s own value`;
    case 'took-saved':
      return `Reset ${title(scenario, label.input)} to the saved file`;
    case 'said-elsewhere':
      return `Said what ${quoted(label.name)} ${label.kind === 'money' ? 'does' : 'do'} elsewhere`;
    case 'target':
      return label.target ? `Set the target to ${targetText(label.target)}` : 'Removed the target';
    case 'equation':
      return `Changed the equation of ${equationText(label.equation)}`;
    case 'equation-back':
      return `Put back the model’s own equation of ${equationText(label.equation)}`;
  }
}

const quoted = (name: string): string => `“${asWritten(name)}”`;
const andMore = (more: number): string => (more > 0 ? ` and ${more} more` : '');

/** A value that the scenario has no more is told by its name in the model. */
function title(scenario: Scenario, name: string): string {
  const input = scenarioInputs(scenario).find((each) => each.name === name);
  return input ? inputTitle(scenario, input) : name;
}

function targetText({ output, at_least }: { output: string; at_least: number }): string {
  return isShare(output) ? `${numberUpTo(at_least * 100, 1)}%` : numberUpTo(at_least, 6);
}

function equationText(name: string): string {
  const [family, part] = name.split('.');
  const of = titleOf(family!);
  return part === undefined ? `“${of}”` : `“${of}” at the start`;
}

const POSTS = ['seconded_posts', 'new_posts'];

/** Where it was moved to, where that can be said without its unit. */
function amountText(lever: string, change: Change): string {
  if ('multiply' in change) return ` to ${numberUpTo(Math.abs(change.multiply) * 100, 1)}%`;
  if ('add' in change && POSTS.includes(lever.split('.')[0]!))
    return ` to ${change.add < 0 ? '−' : '+'}${posts(Math.abs(change.add))}`;
  return '';
}
