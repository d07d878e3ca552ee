import { html, render } from 'lit';
import { expect, it } from 'vitest';
import { explainedHeadline } from '../../src/ui/results/explained-headline.ts';
import { expectAccessible } from './axe.ts';
import { drawn } from './mount.ts';

it.each([
  [
    'In March 2016 people on the list get on average 69% of the management they should, down from 78% today.',
    '69%',
  ],
  ['In March 2016 people on the list get on average under 1% of the management they should.', 'under 1%'],
  ['In March 2016 people on the list get on average over 99% of the management they should.', 'over 99%'],
  ['In March 2016 coverage comes to 1,230%, which cannot be.', '1,230%'],
  ['In March 2016 nobody on the list is in the community.', undefined],
])('%s', async (headline, number) => {
  const main = document.createElement('main');
  document.body.append(main);
  render(html`<h1>${explainedHeadline(headline)}</h1>`, main);
  const h1 = main.querySelector('h1')!;
  await drawn(h1);
  expect(h1.innerText).toBe(headline);
  expect(main.querySelector('iom-explain')?.textContent).toBe(number);
  await expectAccessible(main);
});
