/** A number as it is printed: what a text says, and how it was rounded for reading. */
interface Printed {
  readonly value: number;
  /** Half a unit of the last place printed, in the same unit: no rounding is further off. */
  readonly room: number;
}

/** `42%`, `£93,700`, `1.23m`, `−0.4`, without what comes after. */
export const NUMBER = '−?£?\\d[\\d,]*(?:\\.\\d+)?m?%?';
const PARTS = /^(−?)(£?)(\d[\d,]*(?:\.\d+)?)(m?)(%?)/;

/**
 * How numbers are rounded, written down a second time: by what a reader sees, and not with the page's own code.
 *
 * - `reading`: shares in whole percent, posts to a tenth, people and offences whole, pounds to three figures and whole below £1,000
 * - `figures`: three figures, and whole from 100 on
 */
export type Rounding = 'reading' | 'figures';

/**
 * Whether `text` begins with this value, in this unit of the model, rounded once. A share is of 1, and printed in
 * percent. Rounded from something that was itself rounded, a number is now and then off by one, and then it is refused.
 */
export function says(text: string, value: number, unit: string, rounding: Rounding = 'reading'): boolean {
  if (!Number.isFinite(value)) return text.startsWith('–');
  const scaled = unit === 'share' ? value * 100 : value;
  if (rounding === 'reading' && unit === 'share') {
    if (text.startsWith('under 1%')) return scaled > 0 && scaled < 0.5;
    if (text.startsWith('over 99%')) return scaled >= 99.5 && scaled < 100;
    if (scaled > 0 && scaled < 0.5 - 1e-9) return false;
    if (scaled < 100 && scaled >= 99.5 + 1e-9) return false;
  }
  const printed = printedOf(text, scaled, unit, rounding);
  return printed !== undefined && Math.abs(printed.value - scaled) <= printed.room * (1 + 1e-9) + 1e-12;
}

function printedOf(text: string, value: number, unit: string, rounding: Rounding): Printed | undefined {
  const parts = PARTS.exec(text);
  if (!parts) return undefined;
  const [, minus, pound, digits, million, percent] = parts;
  if ((pound !== '') !== unit.startsWith('GBP') || (percent !== '') !== (unit === 'share')) return undefined;
  const size = Number(digits!.replaceAll(',', '')) * (million === '' ? 1 : 1e6);
  if (minus !== '' && size === 0) return undefined;
  const step = stepOf(Math.abs(value), unit, rounding);
  // Nothing is printed between the steps.
  if (Math.abs(size / step - Math.round(size / step)) > 1e-6) return undefined;
  return { value: minus === '' ? size : -size, room: step / 2 };
}

/** The unit of the last place that a number of this size is printed to. */
function stepOf(size: number, unit: string, rounding: Rounding): number {
  if (rounding === 'reading' && (unit === 'share' || unit === 'case' || unit === 'offence')) return 1;
  if (rounding === 'reading' && unit === 'post') return 0.1;
  if (rounding === 'reading' && unit.startsWith('GBP')) return size < 999.5 ? 1 : figuresStep(size);
  if (size >= 100) return 1;
  return Math.max(1e-6, figuresStep(size));
}

/** The place of the third figure of a number, by the number that is printed: 999.6 is 1,000, to a ten. */
function figuresStep(size: number): number {
  if (size === 0) return 1e-6;
  const place = 10 ** (Math.floor(Math.log10(size) + 1e-9) - 2);
  return size / place >= 999.5 ? place * 10 : place;
}
