import { describe, expect, it } from 'vitest';
import '../../src/ui/workshop/workshop-page.ts';
import { page as screen } from 'vitest/browser';
import { WorkshopRequest } from '../../src/ui/workshop/workshop-page.ts';
import { drawn, inside, mount } from './mount.ts';
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

describe('keeping an option on a low screen', () => {
  const view = {
    bench: standInView,
    steps: 3,
    at: 2,
    step: 'Moved a lever',
    keepName: 'Half of ex-DIP, try 1',
    hasDecisions: true,
  };
  const kept = { ...standInView.options[1]!, id: 'kept', name: 'My try' };
  const withKept = { ...view, bench: { ...standInView, options: [...standInView.options, kept] } };

  async function room() {
    await screen.viewport(1280, 720);
    const page = await mount('iom-workshop-page', { view });
    page.style.height = '668px';
    await drawn(page);
    return page;
  }

  /** Whether all of it stands above the bar at the foot. */
  const isClear = (page: HTMLElement, selector: string): boolean =>
    inside(page, selector).getBoundingClientRect().bottom <=
    inside(page, '.steps').getBoundingClientRect().top;

  async function keep(page: HTMLElementTagNameMap['iom-workshop-page'], name: string) {
    page.startKeeping();
    await drawn(page);
    inside<HTMLInputElement>(page, '.keeping input').value = name;
    inside(page, '.keeping [type=submit]').click();
    await drawn(page);
  }

  it('brings the field and its buttons into sight', async () => {
    const page = await room();
    page.startKeeping();
    await drawn(page);
    expect(isClear(page, '.keeping .two')).toBe(true);
    expect(inside(page, '.keeping input').matches(':focus')).toBe(true);
  });

  it('says in sight what was kept, until it is taken back or the room goes on to another', async () => {
    const page = await room();
    await keep(page, 'My try');
    page.view = withKept;
    await drawn(page);
    expect(inside(page, '.kept').textContent).toBe(
      '“My try” is kept. You go on with “Half of ex-DIP to other priorities”.',
    );
    expect(isClear(page, '.kept')).toBe(true);
    page.view = view;
    await drawn(page);
    expect(inside(page, '.kept').textContent).toBe('');
    page.view = { ...withKept, bench: { ...withKept.bench, option: 'add' } };
    await drawn(page);
    expect(inside(page, '.kept').textContent).toBe('');
  });

  it('says what is wrong with a name that is not taken, and does not say that it is kept', async () => {
    const page = await room();
    page.addEventListener(WorkshopRequest.type, (event) => {
      if (event instanceof WorkshopRequest)
        event.problems = [{ code: 'edit/text', path: ['name'], message: 'Use fewer words.' }];
    });
    await keep(page, 'My try');
    expect(inside(page, '.keeping [role=alert]').textContent).toBe('Use fewer words.');
  });
});
