import type { ChartTheme } from '../../charts/theme.ts';

const NAMES = ['CanvasText', 'Canvas', 'GrayText', 'LinkText', 'VisitedText'] as const;
let last: { readonly key: string; readonly theme: ChartTheme } | undefined;

/**
 * The colours that a person’s system forces on pages, for charts: a canvas is not forced by itself. Lines differ by
 * dash and point then; only colours that the system has legible on its paper are used. The same theme until they change.
 */
export function systemTheme(font?: string): ChartTheme {
  const [ink, paper, grey, link, visited] = NAMES.map(resolved) as [string, string, string, string, string];
  const key = [ink, paper, grey, link, visited, font].join();
  if (last?.key === key) return last.theme;
  const theme: ChartTheme = {
    ink,
    soft: ink,
    grid: between(paper, ink, 0.3),
    paper,
    grey: ink,
    hues: [link, ink, visited, ink, link, visited],
    ...(font === undefined ? {} : { font }),
  };
  last = { key, theme };
  return theme;
}

/** Whether the system forces its colours on pages, now. */
export const forcedColours = (): boolean => matchMedia('(forced-colors: active)').matches;

/** A colour of the system as six hex digits. */
function resolved(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? ['0', '0', '0'];
  probe.remove();
  return hex(parts.slice(0, 3).map(Number));
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function between(a: string, b: string, share: number): string {
  const parts = (colour: string): number[] => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  const [from, to] = [parts(a), parts(b)];
  return hex(from.map((part, i) => part + (to[i]! - part) * share));
}
