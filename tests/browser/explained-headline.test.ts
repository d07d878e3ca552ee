import { html, render } from 'lit';
import { expect, it } from 'vitest';
import { explainedHeadline } from '../../src/ui/panels/explained-headline.ts';
import { expectAccessible } from './axe.ts';
import { drawn } from './mount.ts';

it.each([
  ['In March 2016, 69 of 100 cases are covered, down from 78.', '69 of 100'],
  ['In March 2016, under 1 of 100 cases is covered.', 'under 1 of 100'],
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
