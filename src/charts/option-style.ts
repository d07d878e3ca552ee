import type { PointStyle } from 'chart.js';
import type { Scenario } from '../scenario/scenario.ts';
import type { ChartTheme } from './theme.ts';

export interface OptionStyle {
  readonly colour: string;
  /** Lengths of dash and gap; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly point: PointStyle;
}

const REFERENCE_DASH = [6, 4];
/** Neighbours differ, so that options can be told apart without colour. */
const DASHES: readonly (readonly number[])[] = [
  [],
  [2, 3],
  [10, 3],
  [10, 3, 2, 3],
  [4, 2],
  [14, 4, 2, 4, 2, 4],
  [1, 2],
];
const POINTS: readonly PointStyle[] = ['circle', 'rect', 'triangle', 'rectRot', 'cross', 'star', 'crossRot'];

/** The reference is grey and dashed; the others take hue, dash and point by their place, never two alike within 77 options, and no hue twice within 11. */
export function optionStyle(place: number, theme: ChartTheme): OptionStyle {
  if (place === 0) return { colour: theme.grey, dash: REFERENCE_DASH, point: 'line' };
  const i = place - 1;
  return {
    colour: theme.hues[i % theme.hues.length] ?? theme.ink,
    dash: DASHES[i % DASHES.length]!,
    point: POINTS[i % POINTS.length]!,
  };
}

/** By option id, in the order of the scenario: an option keeps its style when others are hidden. */
export const optionStyles = (scenario: Scenario, theme: ChartTheme): ReadonlyMap<string, OptionStyle> =>
  new Map(scenario.options.map(({ id }, place) => [id, optionStyle(place, theme)]));
