import { readdirSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../../src/scenario/parse-scenario-text.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

const folder = new URL('../../../scenarios/', import.meta.url);

export interface IndexEntry {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly area: string;
  readonly summary: string;
  /** No real place. */
  readonly invented?: boolean;
  /** For an area's own numbers: not an area itself. */
  readonly blank?: boolean;
}

export const shippedFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.iom.json'))
  .sort();

export const shippedText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export const shippedIndex = JSON.parse(shippedText('index.json')) as IndexEntry[];

/** The files that tell of a place, real or invented, with options that decide something. */
export const areaFiles = shippedFiles.filter(
  (file) => !shippedIndex.some((each) => each.file === file && each.blank === true),
);

/** A shipped scenario; a file with problems fails the test that asks for it, with the problems. */
export function shippedScenario(file: string): Scenario {
  const read = parseScenario(shippedText(file));
  if (!read.ok) throw new Error(`${file}\n${read.error.map(problemLine).join('\n')}`);
  return read.value;
}
