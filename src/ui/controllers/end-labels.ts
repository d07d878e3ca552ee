import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';

/** A name at the end of a line. */
interface EndLabel {
  readonly text: string;
  /** On the axes, as everything of the chart. */
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly colour: string;
  readonly font: string;
}

const isEnd = (name: string): boolean => name.startsWith('end ');

/**
 * Takes the names at the line ends out of a configuration. They move with every number, and the annotation plugin
 * resolves each of its marks anew when one has changed: a few words drawn by ourselves take no time.
 */
export function takeEndLabels({ options }: ChartConfiguration): EndLabel[] {
  const annotation = options?.plugins?.annotation;
  if (!annotation?.annotations) return [];
  const marks = Object.entries(annotation.annotations as Record<string, AnnotationOptions>);
  annotation.annotations = Object.fromEntries(marks.filter(([name]) => !isEnd(name)));
  return marks.flatMap(([name, mark]): EndLabel[] => {
    if (!isEnd(name) || mark.type !== 'label') return [];
    const { size = 12, weight = 'normal', family = 'sans-serif' } = mark.font as FontParts;
    return [
      {
        text: mark.content as string,
        x: mark.xValue as number,
        y: mark.yValue as number,
        right: (mark.xAdjust as number | undefined) ?? 0,
        colour: mark.color as string,
        font: `${weight} ${size}px ${family}`,
      },
    ];
  });
}

interface FontParts {
  readonly size?: number;
  readonly weight?: string;
  readonly family?: string;
}

/** Draws the labels of the moment over everything else. */
export const endLabelsPlugin = (labels: () => readonly EndLabel[]): Plugin<'line'> => ({
  id: 'endLabels',
  afterDraw: ({ ctx, scales }: Chart) => {
    const { x, y } = scales;
    if (!x || !y) return;
    ctx.save();
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    for (const label of labels()) {
      ctx.font = label.font;
      ctx.fillStyle = label.colour;
      ctx.fillText(label.text, x.getPixelForValue(label.x) + label.right, y.getPixelForValue(label.y));
    }
    ctx.restore();
  },
});
