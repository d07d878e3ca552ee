import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';

const stroke = (path: string): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`,
  )}`;

/** Every icon the page or a Web Awesome control asks for. */
const icons: Readonly<Record<string, string>> = {
  'chevron-down': stroke('<path d="m6 9 6 6 6-6"/>'),
  'chevron-up': stroke('<path d="m6 15 6-6 6 6"/>'),
  check: stroke('<path d="m5 12.5 4.5 4.5L19 7.5"/>'),
  xmark: stroke('<path d="M6 6l12 12M18 6 6 18"/>'),
  'circle-xmark': stroke('<circle cx="12" cy="12" r="9"/><path d="m9 9 6 6m0-6-6 6"/>'),
  undo: stroke('<path d="M8 5 3.5 9.5 8 14"/><path d="M4 9.5h9.5a6 6 0 0 1 0 12H9"/>'),
  redo: stroke('<path d="m16 5 4.5 4.5L16 14"/><path d="M20 9.5h-9.5a6 6 0 0 0 0 12H15"/>'),
  open: stroke('<path d="M3 7a2 2 0 0 1 2-2h4l2 2.5h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/>'),
  save: stroke(
    '<path d="M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5"/><path d="M4 17v1.5A1.5 1.5 0 0 0 5.500 20h13a1.500 1.500 0 0 0 1.500-1.500V17"/>',
  ),
  plus: stroke('<path d="M12 5v14M5 12h14"/>'),
  bin: stroke('<path d="M4 7h16M9.500 7V4.500h5V7M6.500 7l.8 12.500h9.400L17.500 7"/>'),
  warning: stroke('<path d="M12 4 2.800 20h18.400z"/><path d="M12 10v4.500m0 2.500v.01"/>'),
};

/** Points both of Web Awesome's icon libraries at the icons above: its own would be fetched from elsewhere. */
export function registerIcons(): void {
  const blank = stroke('');
  const resolver = (name: string): string => icons[name] ?? blank;
  registerIconLibrary('default', { resolver });
  registerIconLibrary('system', { resolver });
}
