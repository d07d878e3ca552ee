import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

interface CaseFile {
  readonly inputs: readonly { readonly name: string; readonly value: number }[];
  readonly tables: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];
  readonly checks: readonly {
    readonly id: string;
    readonly description: string;
    readonly expected: number;
    readonly tolerance_abs: number;
    readonly anchor: 'published' | 'derived' | 'exact';
  }[];
}

/** One record of `tests/fixtures/cases`. */
export class PublishedCase {
  readonly #file: CaseFile;

  constructor(id: string) {
    const path = new URL(`../../fixtures/cases/${id}.json`, import.meta.url);
    this.#file = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;
  }

  /** The names of its checks. */
  get checks(): string[] {
    return this.#file.checks.map(({ id }) => id);
  }

  /** A figure the record tells to set. */
  input(name: string): number {
    const found = this.#file.inputs.find((input) => input.name === name);
    if (!found) throw new Error(`No input ${name}`);
    return found.value;
  }

  /** The rows of the table whose name begins so. */
  table(name: string): readonly (readonly unknown[])[] {
    const found = this.#file.tables.find((table) => table.name.startsWith(name));
    if (!found) throw new Error(`No table ${name}`);
    return found.rows;
  }

  /** `figure`, as the product computed it, meets the record's check. */
  meets(id: string, figure: number): void {
    const check = this.#file.checks.find((one) => one.id === id);
    if (!check) throw new Error(`No check ${id}`);
    // Exact expectations are met to the rounding of doubles.
    const tolerance = Math.max(check.tolerance_abs, 1e-9 * Math.abs(check.expected));
    const miss = Math.abs(figure - check.expected);
    expect(
      miss,
      `${check.description}: ${figure}, not ${check.expected} (${check.anchor})`,
    ).toBeLessThanOrEqual(tolerance);
  }
}
