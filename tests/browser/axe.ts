import axe from 'axe-core';
import { expect } from 'vitest';
import { atRest } from '../at-rest.ts';

/** Fails with what axe finds wrong in the element once nothing moves, WCAG 2.2 A and AA, in words. */
export async function expectAccessible(element: Element): Promise<void> {
  await atRest();
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    resultTypes: ['violations'], // what is in order is not listed, which takes long
  });
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map((n) => `${n.html} ${n.failureSummary ?? ''}`).join(' | ')}`,
  );
  expect(found).toEqual([]);
}
