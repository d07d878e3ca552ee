import { html, svg, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';

/** Every icon: strokes in a box of 24 by 24. Ours alone, never text from a file. */
export const ICONS = {
  'chevron-down': '<path d="m6 9 6 6 6-6"/>',
  'chevron-up': '<path d="m6 15 6-6 6 6"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  xmark: '<path d="M6 6l12 12M18 6 6 18"/>',
  undo: '<path d="M8 5 3.5 9.5 8 14"/><path d="M4 9.5h9.5a6 6 0 0 1 0 12H9"/>',
  redo: '<path d="m16 5 4.5 4.5L16 14"/><path d="M20 9.5h-9.5a6 6 0 0 0 0 12H15"/>',
  open: '<path d="M3 7a2 2 0 0 1 2-2h4l2 2.5h8a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"/>',
  save: '<path d="M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5"/><path d="M4 17v1.5A1.5 1.5 0 0 0 5.500 20h13a1.500 1.500 0 0 0 1.500-1.500V17"/>',
  history: '<path d="M4 12a8 8 0 1 0 2.500-5.800L4 8.500"/><path d="M4 4v4.500h4.500M12 8v4.500l3 1.800"/>',
  keyboard:
    '<rect x="2.500" y="6" width="19" height="12" rx="2"/><path d="M6 10h.01M9.500 10h.01M13 10h.01M16.500 10h.01M7.500 14h9"/>',
  'full-screen': '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>',
  play: '<path d="M7 4.500v15l12-7.500z"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  bin: '<path d="M4 7h16M9.500 7V4.500h5V7M6.500 7l.8 12.500h9.400L17.500 7"/>',
  lock: '<path d="M6 11h12v9H6z"/><path d="M8.500 11V8a3.500 3.500 0 0 1 7 0v3"/>',
  unlock: '<path d="M6 11h12v9H6z"/><path d="M8.500 11V7.500a3.500 3.500 0 0 1 6.800-1.200"/>',
  reset: '<path d="M5 5v5h5"/><path d="M5.500 10a7.500 7.500 0 1 1-.6 5.500"/>',
  warning: '<path d="M12 4 2.800 20h18.400z"/><path d="M12 10v4.500m0 2.500v.01"/>',
} as const;

export type IconName = keyof typeof ICONS;

/** An icon as large as the text beside it; its meaning is in that text. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`${unsafeSVG(ICONS[name])}`}</svg>`;
