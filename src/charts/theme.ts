/** The resolved colours of a page, as six-digit hex: a canvas cannot use custom properties. */
export interface ChartTheme {
  /** Text that must be read. */
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly paper: string;
  /** The reference. */
  readonly grey: string;
  /** The options after the reference, in order; distinct to colour-blind people. */
  readonly hues: readonly string[];
  readonly font?: string;
  /** How much larger than usual the page’s text is: on a projector, in a room. 1 when left out. */
  readonly textScale?: number;
}

/** A text size in pixels, scaled by the theme: a canvas does not inherit the page's text size. */
export const textSize = ({ textScale = 1 }: ChartTheme, pixels: number): number =>
  Math.round(pixels * textScale * 2) / 2;

/**
 * After Okabe & Ito (2008), darkened where needed so that lines keep 3 to 1 against the paper; from the eighth on
 * each lies far from the one that has the same dash.
 */
export const LIGHT_THEME: ChartTheme = {
  ink: '#16202a',
  soft: '#4a5764',
  grid: '#e2e5e6',
  paper: '#ffffff',
  grey: '#5f6b77',
  hues: [
    ...['#1b5a9e', '#b4540a', '#0a7a5c', '#a23b78', '#7a6a00', '#5b4bb3'],
    ...['#00788f', '#c8102e', '#1f2933', '#6b3e1c', '#4b7f0f'],
  ],
};

export const DARK_THEME: ChartTheme = {
  ink: '#e9edf1',
  soft: '#b3bdc7',
  grid: '#2c353f',
  paper: '#1a2129',
  grey: '#97a3ae',
  hues: [
    ...['#7db7f5', '#f0a05a', '#4fc9a2', '#e48fc0', '#e0cf55', '#b3a6ff'],
    ...['#5ed3ea', '#ff7d7d', '#f4f6f8', '#cda789', '#a5d65c'],
  ],
};

/** The colour at this share of full strength. */
export function faded(colour: string, share: number): string {
  const part = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return `${colour}${part.toString(16).padStart(2, '0')}`;
}
