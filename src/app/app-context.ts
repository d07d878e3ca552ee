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
  /** What the page needs of the engine beyond what every page has. */
  readonly outputs?: () => readonly string[];
  /** Brings one thing on the page into view: an assumption, an equation. */
  reveal?(what: string): void;
  /** What a key does on this page; gives whether it did something. */
  key?(action: KeyAction): boolean;
  /** The page has been put on screen. */
  entered?(): void;
}

/** What the pages have of the app. */
export interface AppContext {
  readonly document: ScenarioDocument;
  readonly answers: Answers;
  readonly files: FileActions;
  readonly matters: WhatMatters;
  readonly keeper: Keeper;
  /** What is said above the page. */
  readonly notice: ShellView['notice'];
  /** Says something above the page, until it is put away; nothing takes it away. */
  notify(notice: ShellView['notice']): void;
  /** Says that a part of the page could not be fetched. */
  notFetched(): void;
  /** Once the first bands are painted, or there will be none. */
  readonly firstShown: Promise<void>;
  theme(): ChartTheme;
  /** Gives the problems for which the edit was refused. */
  edit(edit: Edit): readonly Problem[];
  /** Shows the state again in the next frame. */
  refresh(): void;
  /** Runs again if a page wants more than the last run gave. */
  askMore(): void;
  go(page: PageId, show?: string): void;
  /** Opens the choice of a new decision, whatever page is on screen. */
  addDecision(): void;
  /** Shows the page around, on whatever is open. */
  tour(): void;
  /** Shows what every key does. */
  showKeys(): void;
}
