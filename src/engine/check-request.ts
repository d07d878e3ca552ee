import type { ScalarModel } from '../language/scalar-model.ts';
import type { RunRequest } from './run.ts';

/** Throws RangeError where a request does not fit its model: a fault of the calling code, not of a file. */
export function checkRequest(model: ScalarModel, request: RunRequest): void {
  const { months, draws, inputs, schedules, into, wanted } = request;
  if (!Number.isInteger(months) || months < 1) throw new RangeError(`Not a number of months: ${months}`);
  if (!Number.isInteger(draws) || draws < 0) throw new RangeError(`Not a number of draws: ${draws}`);
  if (inputs.length !== model.inputs.length)
    throw new RangeError(`${inputs.length} input columns for ${model.inputs.length} inputs`);
  if (schedules.length !== model.schedules.length)
    throw new RangeError(`${schedules.length} schedules for ${model.schedules.length}`);
  inputs.forEach((column, i) => {
    if (column.length !== draws && column.length !== 1)
      throw new RangeError(`Input ${model.inputs[i]!.name} has ${column.length} numbers for ${draws} draws`);
  });
  schedules.forEach((column, i) => {
    if (column.length !== months)
      throw new RangeError(
        `Schedule ${model.schedules[i]!} has ${column.length} numbers for ${months} months`,
      );
  });
  wanted?.forEach((some) => {
    if (some && !(some.from >= 0 && some.from <= some.to && some.to < months))
      throw new RangeError(`Months ${some.from} to ${some.to} of ${months}`);
  });
  into?.forEach((column) => {
    if (column.length !== months * draws)
      throw new RangeError(`A column of ${column.length} numbers for ${months} months of ${draws} draws`);
  });
}
