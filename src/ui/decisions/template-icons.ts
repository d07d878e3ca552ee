import { html, svg, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Template } from '../../scenario/templates/template.ts';

type Name = Template['icon'] | 'other';

/** Strokes in a box of 24 by 24, as in `icons.ts`; here because only the dialog shows them. */
const SHAPES: Readonly<Record<Name, string>> = {
  money: '<circle cx="8" cy="12" r="5.500"/><path d="M13.500 12H21m-3-3 3 3-3 3"/>',
  cut: '<path d="M4 6v14h16"/><path d="m7 9 4 4 3-2 5 6m0-4v4h-4"/>',
  officer:
    '<circle cx="9" cy="7.500" r="3.500"/><path d="M2.500 20c0-4 3-6.500 6.500-6.500 1.500 0 2.800.4 4 1.200"/><path d="M15 18h6.500m-2.500-2.500 2.500 2.500-2.500 2.500"/>',
  leave: '<path d="M13 4H5v16h8"/><path d="M10 12h11m-3.500-3.500L21 12l-3.500 3.500"/>',
  homes: '<path d="m3 11 9-7 9 7"/><path d="M5.500 9.500V20h13V9.500"/><path d="M12 12v5m-2.500-2.500h5"/>',
  match: '<circle cx="8.500" cy="12" r="5"/><circle cx="15.500" cy="12" r="5"/>',
  people:
    '<circle cx="8" cy="8" r="3"/><circle cx="16.500" cy="9" r="2.500"/><path d="M2.500 19c0-3.500 2.500-5.500 5.500-5.500s5.500 2 5.500 5.500m2-5.500c3 0 5.500 1.500 5.500 5"/>',
  top: '<path d="M12 4v16m-5-11 5-5 5 5"/><path d="M4 20h16"/>',
  law: '<path d="M12 4v16m-5 0h10M5 7h14"/><path d="m5 7-2.500 6h5L5 7zm14 0-2.500 6h5L19 7z"/>',
  pause: '<circle cx="12" cy="12" r="8.500"/><path d="M9.500 8.500v7m5-7v7"/>',
  other:
    '<path d="M4 7h9m4 0h3M4 12h3m4 0h9M4 17h10m4 0h2"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="16" cy="17" r="2"/>',
};

export const templateIcon = (name: Name): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`${unsafeSVG(SHAPES[name])}`}</svg>`;
