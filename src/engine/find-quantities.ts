import type { Problem } from '../base/problem.ts';
import { err, ok, type Result } from '../base/result.ts';
import { nearestName } from '../base/nearest.ts';
import type { ScalarModel } from '../language/scalar-model.ts';

/** Where a scalar model has a quantity: which of its arrays, and the position there. */
export interface Quantity {
  readonly kind: 'equation' | 'input' | 'schedule';
  readonly position: number;
}

/** Finds each name: equations come before drawn inputs, those before schedules. Errors: the first unknown name. */
export function findQuantities(model: ScalarModel, names: readonly string[]): Result<Quantity[], Problem> {
  const known = new Map<string, Quantity>();
  model.schedules.forEach((name, position) => known.set(name, { kind: 'schedule', position }));
  model.inputs.forEach(({ name }, position) => known.set(name, { kind: 'input', position }));
  model.equations.forEach(({ name }, position) => known.set(name, { kind: 'equation', position }));
  const found: Quantity[] = [];
  for (const name of names) {
    const quantity = known.get(name);
    if (!quantity) {
      const nearest = nearestName(name, known.keys());
      return err({
        code: 'engine/unknown-output',
        path: [name],
        facts: { name, ...(nearest === undefined ? {} : { nearest }) },
      });
    }
    found.push(quantity);
  }
  return ok(found);
}
