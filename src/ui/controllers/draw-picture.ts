import { Chart, type ChartConfiguration } from 'chart.js';
import { overlayOf, overlayPlugin } from './chart-overlay.ts';
import { ownConfig, readPointOf } from './own-config.ts';

/** A chart as it is taken away: drawn on white whatever the screen is. */
export interface Picture {
  /** In the colours of the light theme. One fills the width; more stand side by side, each under its name. */
  readonly charts: readonly { readonly name?: string; readonly config: ChartConfiguration }[];
  readonly title: string;
  /** What the chart says, in words. */
  readonly sentence: string;
  /** Which scenario, seed and model made it. */
  readonly made: string;
  /** Without ending. */
  readonly fileName: string;
}

const WIDTH = 960;
const HEIGHT = 480;
const EDGE = 28;
/** The height of one among many with its name, and of the name. */
const SMALL = 180;
const NAME = 20;
/** Dots a pixel: sharp in print. */
const SHARP = 3;
const INK = '#16202a';
const SOFT = '#4a5764';

/** The picture as PNG, with title, sentence and what made it. Draws beside the page: nothing on it changes. */
export async function drawPicture({ charts, title, sentence, made }: Picture): Promise<Blob> {
  const family = getComputedStyle(document.body).fontFamily;
  const sheet = document.createElement('canvas');
  const ctx = sheet.getContext('2d');
  if (!ctx) throw new Error('This browser gives no canvas to draw on.');
  const font = (weight: number, size: number): string => `${weight} ${size}px ${family}`;
  ctx.font = font(400, 15);
  const says = wrapped(ctx, sentence, WIDTH);
  ctx.font = font(400, 12);
  const foot = wrapped(ctx, made, WIDTH);
  const top = EDGE + 30 + says.length * 21 + 12;
  const cells = layOut(charts.length);
  const drawn = top + Math.max(0, ...cells.map(({ y, height: high }) => y + high));
  const height = drawn + 14 + foot.length * 17 + EDGE;
  sheet.width = (WIDTH + 2 * EDGE) * SHARP;
  sheet.height = height * SHARP;
  ctx.scale(SHARP, SHARP);
  ctx.fillStyle = '#ffffff';
  ctx.fillRect(0, 0, WIDTH + 2 * EDGE, height);
  ctx.textBaseline = 'top';
  const write = (lines: readonly string[], y: number, step: number): void =>
    lines.forEach((line, i) => ctx.fillText(line, EDGE, y + i * step));
  ctx.fillStyle = INK;
  ctx.font = font(650, 20);
  write([title], EDGE, 0);
  ctx.font = font(400, 15);
  write(says, EDGE + 30, 21);
  charts.forEach(({ name, config }, i) => {
    const cell = cells[i]!;
    if (name !== undefined) {
      ctx.font = font(600, 13);
      ctx.fillText(wrapped(ctx, name, cell.width)[0] ?? '', EDGE + cell.x, top + cell.y);
    }
    const head = name === undefined ? 0 : NAME;
    const alone = chartAlone(config, cell.width, cell.height - head);
    ctx.drawImage(alone, EDGE + cell.x, top + cell.y + head, cell.width, cell.height - head);
  });
  ctx.fillStyle = SOFT;
  ctx.font = font(400, 12);
  write(foot, drawn + 14, 17);
  return new Promise((done, failed) =>
    sheet.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture is empty.'))), 'image/png'),
  );
}

/** Three side by side, or one alone. */
function layOut(count: number): { x: number; y: number; width: number; height: number }[] {
  if (count === 1) return [{ x: 0, y: 0, width: WIDTH, height: HEIGHT }];
  const width = (WIDTH - 2 * EDGE) / 3;
  return Array.from({ length: count }, (_, i) => ({
    x: (i % 3) * (width + EDGE),
    y: Math.floor(i / 3) * (SMALL + NAME),
    width,
    height: SMALL,
  }));
}

function chartAlone(config: ChartConfiguration, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const own = ownConfig(config, false, (item) => readPointOf(config)?.(item));
  const overlay = overlayOf(config);
  const chart = new Chart(canvas, {
    ...own,
    options: { ...own.options, responsive: false, animation: false, devicePixelRatio: SHARP, events: [] },
    plugins: [
      overlayPlugin(
        () => overlay,
        () => undefined,
      ),
    ],
  });
  chart.draw();
  const drawn = document.createElement('canvas');
  drawn.width = canvas.width;
  drawn.height = canvas.height;
  drawn.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return drawn;
}

/** The text in lines no wider than that, broken at spaces. */
function wrapped(ctx: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && ctx.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Gives the picture to the person as a file. */
export async function savePicture(picture: Picture): Promise<void> {
  const url = URL.createObjectURL(await drawPicture(picture));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${picture.fileName}.png`;
  link.click();
  // The download has its own hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
