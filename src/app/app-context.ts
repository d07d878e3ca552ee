import type { Problem } from '../base/problem.ts';
import type { ChartTheme } from '../charts/theme.ts';
import type { Answers } from '../state/answers.ts';
import type { Edit } from '../state/edit.ts';
import type { DocumentState, ScenarioDocument } from '../state/scenario-document.ts';
import type { KeyAction } from '../ui/shell/key-table.ts';
import type { PageId } from '../ui/events/pages.ts';
import type { FileActions } from './file-actions.ts';
import type { Keeper } from './keep/keeper.ts';
import type { ShellView } from '../ui/shell/shell-view.ts';
import type { WhatMatters } from './what-matters.ts';

/** One page of the app: its element, and how it follows the document. */
export interface AppPage {
  readonly element: HTMLElement;
  /** Called once a frame while the page is on screen and something has changed. */
  show(state: DocumentState): void;
  /** Outputs that the page needs beside those of every page. */
  readonly outputs?: () => readonly string[];
  /** Scrolls to one thing on the page: an assumption, an equation. */
  reveal?(what: string): void;
  /** Handles a key; gives whether it did something. */
  key?(action: KeyAction): boolean;
  /** Called when the page has come on screen. */
  entered?(): void;
}

/** The app as pages see it. */
export interface AppContext {
  readonly document: ScenarioDocument;
  readonly answers: Answers;
  readonly files: FileActions;
  readonly matters: WhatMatters;
  readonly keeper: Keeper;
  /** The notice above the page. */
  readonly notice: ShellView['notice'];
  /** Shows a notice above the page until somebody closes it; `undefined` removes it. */
  notify(notice: ShellView['notice']): void;
  /** Shows the notice that a part of the page could not be fetched. */
  notFetched(): void;
  /** Resolves when the first bands are painted, or when there will be none. */
  readonly firstShown: Promise<void>;
  theme(): ChartTheme;
  /** Edits the document; gives the problems for which the edit was refused. */
  edit(edit: Edit): readonly Problem[];
  /** Shows the state again in the next frame. */
  refresh(): void;
  /** Runs again if the page needs outputs that the last run lacks. */
  askMore(): void;
  go(page: PageId, show?: string): void;
  /** Goes to the workbench and opens its choice of a new decision. */
  addDecision(): void;
  /** Starts the guided tour, on the open file. */
  tour(): void;
  /** Shows what every key does. */
  showKeys(): void;
}
