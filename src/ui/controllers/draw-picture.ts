import { Chart, type ChartConfiguration } from 'chart.js';
import { overlayOf, overlayPlugin } from './chart-overlay.ts';
import { ownConfig, readPointOf } from './own-config.ts';

/** A chart as it is taken away: drawn on white whatever the screen is. */
export interface Picture {
  /** In the colours of the light theme. */
  readonly config: ChartConfiguration;
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
/** Dots a pixel: sharp in print. */
const SHARP = 3;
const INK = '#16202a';
const SOFT = '#4a5764';

/** The picture as PNG, with title, sentence and what made it. Draws beside the page: nothing on it changes. */
export async function drawPicture({ config, title, sentence, made }: Picture): Promise<Blob> {
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
  const height = top + HEIGHT + 14 + foot.length * 17 + EDGE;
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
  ctx.drawImage(chartAlone(config), EDGE, top, WIDTH, HEIGHT);
  ctx.fillStyle = SOFT;
  ctx.font = font(400, 12);
  write(foot, top + HEIGHT + 14, 17);
  return new Promise((done, failed) =>
    sheet.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture is empty.'))), 'image/png'),
  );
}

function chartAlone(config: ChartConfiguration): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
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
