import { remembered } from '../../base/remembered.ts';
import type { ChartTheme } from '../../charts/theme.ts';

const NAMES = ['CanvasText', 'Canvas', 'GrayText', 'LinkText', 'VisitedText'] as const;

interface SystemColours {
  readonly colours: readonly string[];
  readonly font: string | undefined;
}

const themeOf = remembered(
  1,
  ({ colours, font }: SystemColours) => [...colours, font],
  ({ colours, font }): ChartTheme => {
    const [ink, paper, , link, visited] = colours as [string, string, string, string, string];
    return {
      ink,
      soft: ink,
      grid: between(paper, ink, 0.3),
      paper,
      grey: ink,
      hues: [link, ink, visited, ink, link, visited],
      ...(font === undefined ? {} : { font }),
    };
  },
);

/**
 * The colours that a person’s system forces on pages, for charts: a canvas is not forced by itself. Lines differ by
 * dash and point then; only colours that the system has legible on its paper are used. The same theme until they change.
 */
export const systemTheme = (font?: string): ChartTheme => themeOf({ colours: NAMES.map(resolved), font });

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
