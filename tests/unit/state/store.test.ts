import { expect, it } from 'vitest';
import { Store } from '../../../src/state/store.ts';

it('a store tells of every change, and of none where nothing has changed', () => {
  const store = new Store({ a: 1, b: 1 });
  const heard: unknown[] = [];
  store.subscribe(() => heard.push(store.state));
  store.update({ a: 2 });
  expect(heard).toEqual([{ a: 2, b: 1 }]);
  store.set(store.state);
  expect(heard).toHaveLength(1);
  store.set({ a: 3, b: 3 });
  expect(heard).toEqual([
    { a: 2, b: 1 },
    { a: 3, b: 3 },
  ]);
});

it('who has stopped listening hears no more, and the others do, also of the change at which somebody stops or begins', () => {
  const store = new Store({ a: 1 });
  const heard: string[] = [];
  const stop = store.subscribe(() => {
    heard.push('first');
    stop();
    store.subscribe(() => heard.push('late'));
  });
  store.subscribe(() => heard.push('second'));
  store.update({ a: 2 });
  expect(heard).toEqual(['first', 'second']);
  store.update({ a: 3 });
  expect(heard).toEqual(['first', 'second', 'second', 'late']);
});
