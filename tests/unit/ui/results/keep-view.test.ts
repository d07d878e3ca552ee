import { expect, it } from 'vitest';
import { monthsFrom } from '../../../../src/base/month.ts';
import { LIGHT_THEME } from '../../../../src/charts/theme.ts';
import { EditableDocument } from '../../../editable-document.ts';
import { keepView } from '../../../../src/ui/results/keep-view.ts';
import { projection, series } from '../../words/en/projection.ts';
import { smallScenario } from '../../words/en/small-scenario.ts';

const months = monthsFrom('2014-03', 24);
const posts = () => ({ 'filled_posts.constable': series(months.map(() => 4)) });

function page() {
  const work = new EditableDocument(smallScenario);
  const made = projection(months, { keep: posts(), move: posts() });
  work.setRun({ status: 'idle', projection: made, of: smallScenario });
  let count = 0;
  const view = keepView(
    'filled_posts',
    ({ scenario }) => scenario.roles,
    () => ({ made: ++count }),
  );
  return { work, made, show: () => view(work.state, LIGHT_THEME).made };
}

it('is made once while nothing changes, and anew for another month, option or scenario', () => {
  const { work, show } = page();
  expect([show(), show()]).toEqual([1, 1]);
  work.selectMonth('2015-01');
  expect([show(), show()]).toEqual([2, 2]);
  work.selectOption('keep');
  expect(show()).toBe(3);
  work.edit({ type: 'renameOption', option: 'move', name: 'Another' });
  expect(show()).toBe(4);
});

it('while a lever moves it waits for its own numbers: new settings never stand beside old ones', () => {
  const { work, made, show } = page();
  expect(show()).toBe(1);
  work.setRun({ status: 'stale', projection: { ...made, options: [...made.options] } });
  expect(show()).toBe(1);
  work.setRun({ projection: projection(months, { keep: posts(), move: posts() }) });
  expect(show()).toBe(2);
});
