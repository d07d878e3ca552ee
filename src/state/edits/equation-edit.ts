/** Edits of the equations of a scenario. `name` may end in `.initially`, the value in month 0. */
export type EquationEdit =
  /** The caller has had the text checked in the worker: the page has no parser. */
  | { readonly type: 'setEquation'; readonly name: string; readonly text: string }
  /** Back to the model's own. */
  | { readonly type: 'clearEquation'; readonly name: string };
