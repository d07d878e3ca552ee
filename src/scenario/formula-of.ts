/** The text of what is given by a formula; `undefined` for numbers, ranges and what is not known yet. */
export const formulaOf = (quantity: number | object | null): string | undefined =>
  typeof quantity === 'object' && quantity !== null && 'formula' in quantity
    ? String(quantity.formula)
    : undefined;
