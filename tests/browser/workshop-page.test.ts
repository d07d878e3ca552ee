import { expect, it } from 'vitest';
import '../../src/ui/pages/workshop-page.ts';
import { inside, mount } from './mount.ts';
import { standInView } from './stand-in-view.ts';

it('says on the page for a room too how much is assumed', async () => {
  const illustration = 'An illustration: 150 of 169 stated numbers are planning assumptions.';
  const page = await mount('iom-workshop-page', {
    view: {
      bench: { ...standInView, illustration },
      steps: 1,
      at: 0,
      step: 'Opened',
      keepName: 'Try 2',
      hasDecisions: true,
    },
  });
  expect(inside(page, '.steps p').textContent).toBe('Step 1 of 1: Opened');
  expect(inside(page, '.support').textContent).toContain(illustration);
});
