import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
import { ICONS } from './icons.ts';

const asFile = (shape: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`,
  )}`;

/** Points both of Web Awesome's icon libraries at our icons: its own would be fetched from elsewhere. */
export function registerIcons(): void {
  const shapes: Readonly<Record<string, string>> = ICONS;
  const resolver = (name: string): string => asFile(shapes[name] ?? '');
  registerIconLibrary('default', { resolver });
  registerIconLibrary('system', { resolver });
}
