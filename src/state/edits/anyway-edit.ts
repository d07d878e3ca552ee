import type { DatedChange } from '../../scenario/scenario.ts';

/** Edits of what happens anyway: under every option, the first included. They are added by `addDecisions`. */
export type AnywayEdit =
  | {
      readonly type: 'setAnyway';
      /** The id of the dated change. */
      readonly id: string;
      readonly change: Partial<Omit<DatedChange, 'id'>>;
      readonly done?: boolean;
    }
  | { readonly type: 'removeAnyway'; readonly id: string };
