import { html, render } from 'lit';
import { expect, it } from 'vitest';
import { showPieces, type AtPlaces } from '../../src/ui/elements/pieces.ts';
import '../../src/ui/elements/help-term.ts';
import type { Pieces } from '../../src/words/pieces.ts';
import { expectAccessible } from './axe.ts';
import { drawn } from './mount.ts';

async function show(pieces: Pieces, places?: AtPlaces): Promise<HTMLElement> {
  const main = document.createElement('main');
  document.body.append(main);
  render(html`<p>${showPieces(pieces, places)}</p>`, main);
  await drawn(main.querySelector<HTMLElement>('iom-explain') ?? main);
  return main;
}

it('shows a sentence with what can be asked and pressed in it', async () => {
  const main = await show(
    [
      { strong: '<i>Gwent</i>' },
      ' gets ',
      { quantity: 'coverage.red', text: '53%', option: 'keep', month: '2014-03' },
      ' of its ',
      { word: 'coverage', text: 'coverage' },
      '. ',
      { place: 'clear', text: 'Clear it' },
      ' or see ',
      { href: 'https://example.org/', text: 'the source' },
      ', ',
      { href: '#assumptions', text: 'Assumptions' },
    ],
    { clear: (text) => html`<button type="button">${text}</button>` },
  );
  expect(main.querySelector('b')?.textContent).toBe('<i>Gwent</i>');
  const number = main.querySelector('iom-explain')!;
  expect(number.innerText).toBe('53%');
  expect(number).toMatchObject({ quantity: 'coverage.red', option: 'keep', month: '2014-03' });
  expect(main.querySelector('iom-term')).toMatchObject({ word: 'coverage', textContent: 'coverage' });
  expect(main.querySelector('button')?.textContent).toBe('Clear it');
  const [outside, within] = main.querySelectorAll('a');
  expect(outside).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  expect(within?.target).toBe('');
  await expectAccessible(main);
});

it('asks about the option and month on screen where the sentence names none', async () => {
  const main = await show(['It is ', { quantity: 'caseload_coverage', text: '53%' }]);
  expect(main.querySelector('iom-explain')).toMatchObject({ option: undefined, month: undefined });
});

it('does not swallow a place that nobody fills', () => {
  expect(() => showPieces([{ place: 'clear', text: 'Clear it' }])).toThrow('clear');
});
