import { iomModel } from '../model/iom-model.ts';
import type { ModelInput } from '../model/model-data.ts';

const byName: ReadonlyMap<string, ModelInput> = new Map(iomModel.inputs.map((input) => [input.name, input]));

/** What the model says of an input or lever, by its name with or without members; `undefined` for what is no input. */
export const inputOf = (name: string): ModelInput | undefined => byName.get(name.split('.')[0]!);

/** Who decides an input: options decide levers, and nobody an assumption, where the model says nothing else. */
export const deciderOf = ({ kind, decidedBy }: ModelInput): 'options' | 'law' | 'nobody' =>
  decidedBy ?? (kind === 'lever' ? 'options' : 'nobody');
