/** What people do to the equations of a scenario. `name` may end in `.initially`: its value in month 0. */
export type EquationEdit =
  /** The text has been checked by whoever asks for it: the language is not on this side. */
  | { readonly type: 'setEquation'; readonly name: string; readonly text: string }
  /** Back to the model's own. */
  | { readonly type: 'clearEquation'; readonly name: string };
