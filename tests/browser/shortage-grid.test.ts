import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ExplainNumber } from '../../src/ui/elements/explain.ts';
import '../../src/ui/results/shortage-grid.ts';
import { expectAccessible } from './axe.ts';
import { drawn, mount } from './mount.ts';

it('every number of the grid can be asked about, with one stop for Tab and arrow keys between them', async () => {
  const grid = await mount('iom-shortage-grid', {
    caption: 'Where it runs short',
    tiers: ['Red', 'Amber'],
    rows: [
      {
        strand: 'Police',
        cells: [
          { share: 1, text: '–' },
          { share: 0.9, text: '90%', quantity: 'strand_coverage.police.amber' },
        ],
        short: '0.5 posts',
        quantity: 'shortfall_posts.police',
      },
      {
        strand: 'Drugs',
        cells: [
          { share: 0.9, text: '94%', quantity: 'strand_coverage.drugs.red' },
          { share: 0.8, text: '83%', quantity: 'strand_coverage.drugs.amber' },
        ],
        short: '–',
        quantity: 'shortfall_posts.drugs',
      },
    ],
  });
  const asked: string[] = [];
  grid.addEventListener(ExplainNumber.type, (event) => {
    if (event instanceof ExplainNumber) asked.push(event.quantity);
  });
  const stops = (): string[] =>
    [...grid.shadowRoot!.querySelectorAll('iom-explain')]
      .filter((each) => each.shadowRoot!.querySelector('button')!.tabIndex === 0)
      .map((each) => each.quantity);
  expect(stops()).toEqual(['strand_coverage.police.amber']);
  await expectAccessible(grid);

  grid.shadowRoot!.querySelector<HTMLElement>('.scroll')!.focus();
  await userEvent.keyboard(
    '{Tab}{Enter}{ArrowRight}{Enter}{ArrowDown}{Enter}{ArrowLeft}{ArrowLeft}{Enter}{ArrowUp}{Enter}',
  );
  expect(asked).toEqual([
    'strand_coverage.police.amber',
    'shortfall_posts.police',
    'shortfall_posts.drugs',
    'strand_coverage.drugs.red',
    'strand_coverage.drugs.red',
  ]);
  await drawn(grid);
  expect(stops()).toEqual(['strand_coverage.drugs.red']);
});
