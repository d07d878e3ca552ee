import { iomModel } from '../model/iom-model.ts';
import type { Input } from '../model/inputs/model-inputs.ts';
import type { ModelInput, SetName } from '../model/model-data.ts';
import type { Quantity } from './scenario.ts';

/** Inputs that a file gives as quantities; the rest are not numbers (`borne_by`: shares of a cost, for the page alone). */
type Numeric = Exclude<Input, { inEquations: false; over: readonly [SetName, ...SetName[]] }>;
type Held<Set extends SetName> = Extract<Numeric, { holder: Set } | { orHeldBy: Set }>;

/** By the ids of the other set where it has one of its own for each of them. */
type Given<Of, Set extends SetName> = Of extends { orHeldBy: Set }
  ? Quantity
  : Of extends { over: readonly [SetName] }
    ? Quantity
    : Readonly<Record<string, Quantity>>;

/** Inputs that a file may leave out with nothing said in their place. */
type LeftOut<Of, Set extends SetName> = Of extends { orHeldBy: Set }
  ? never
  : Of extends { mayBeUncounted: true } | { orHeldBy: SetName } | { default: object }
    ? Of
    : never;

/** The numbers that every member of a set has in a file, by the names of the model's inputs. */
export type NumbersOf<Set extends SetName> = {
  readonly [Of in Exclude<Held<Set>, LeftOut<Held<Set>, Set>> as Of['name']]: Given<Of, Set>;
} & {
  readonly [Of in LeftOut<Held<Set>, Set> as Of['name']]?: Given<Of, Set> | undefined;
};

/** Whether a file gives it as quantities. */
export const isNumeric = ({ inEquations, over }: ModelInput): boolean => inEquations || over.length === 0;

/** One key of every member of a set. */
export interface HeldNumber {
  readonly input: ModelInput;
  /** The set by whose ids it is given; `undefined` for one number. */
  readonly by: SetName | undefined;
}

/** The keys that the members of a set have for the model's inputs, in the model's order, which is that of the file. */
export const heldBy = (set: SetName): readonly HeldNumber[] =>
  iomModel.inputs
    .filter((input) => isNumeric(input) && (input.holder === set || input.orHeldBy === set))
    .map((input) => ({ input, by: input.holder === set ? otherSet(input) : undefined }));

/** The set by whose ids the file gives an input over two sets; `undefined` for one over a single set. */
export const otherSet = ({ over, holder }: ModelInput): SetName | undefined =>
  over.find((set) => set !== holder);
