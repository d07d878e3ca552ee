import { inputOf } from '../../scenario/input-of.ts';

/** The word of the glossary that says more of an input: `abstraction.constable` → `abstraction`; `undefined` where none is needed. */
export const termOf = (input: string): string | undefined => inputOf(input)?.term;
