import type { PageId } from '../../ui/events/pages.ts';
import { bring } from '../../words/voice.ts';
import type { AppContext, AppPage } from '../app-context.ts';
import { workbenchPage } from './workbench-page.ts';

type MakePage = (app: AppContext) => AppPage | Promise<AppPage>;

/**
 * How each page is made, once, when it is first wanted. Only the workbench comes with the first visit. Words come before the
 * files: elements of several pages are built into one file, and those that are on screen already speak as soon as it is there.
 */
export const makePage: Readonly<Partial<Record<PageId, MakePage>>> = {
  workbench: workbenchPage,
  start: async (app) => {
    await bring('start');
    const { startPage } = await import('./start-page.ts');
    return startPage(app);
  },
  assumptions: async (app) => {
    await bring('assumptions', 'controls', 'model');
    const { assumptionsPage } = await import('./assumptions-page.ts');
    return assumptionsPage(app);
  },
  'how-it-works': async (app) => {
    await bring('howItWorks', 'model', 'reality', 'controls');
    const { howItWorksPage } = await import('./how-it-works-page.ts');
    return howItWorksPage(app);
  },
  workshop: async (app) => {
    await bring('workshop', 'consequence', 'controls');
    const { workshopPage } = await import('./workshop-page.ts');
    return workshopPage(app);
  },
};
