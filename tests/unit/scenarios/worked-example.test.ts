import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectScenario } from '../study/one-projector.ts';
import { shippedScenario } from './shipped.ts';

interface HandWorked {
  readonly option: string;
  readonly output: string;
  readonly figures: readonly number[];
}

/** The tables under "The figures": a heading with the option's id, then a row for each output. */
function handWorked(): HandWorked[] {
  const page = readFileSync(new URL('../../../docs/worked-example.md', import.meta.url), 'utf8');
  const tables = page.slice(page.indexOf('## The figures')).split(/^### /m).slice(1);
  return tables.flatMap((table) => {
    const option = table.slice(0, table.indexOf('\n')).trim();
    return [...table.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gm)].map((row) => ({
      option,
      output: row[1]!,
      figures: row[2]!.split('|').map(Number),
    }));
  });
}

describe('the example worked by hand', () => {
  const rows = handWorked();
  const outputs = [...new Set(rows.map(({ output }) => output))];
  const projected = projectScenario(shippedScenario('tiny-by-hand.iom.json'), { outputs, draws: 1 });

  it('has figures for four options', () => {
    expect(new Set(rows.map(({ option }) => option)).size).toBe(4);
    expect(rows.length).toBeGreaterThan(50);
  });

  it.each(rows)('$option: $output is what the page works out', ({ option, output, figures }) => {
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    const series = projected.value.options.find(({ id }) => id === option)!.outputs[output]!;
    expect(figures).toHaveLength(3);
    // The page gives six decimals.
    figures.forEach((figure, month) =>
      expect(Math.abs(series.central[month]! - figure), `month ${month}`).toBeLessThan(0.6e-6),
    );
  });

  it('stays as it is when nothing is decided', () => {
    if (!projected.ok) throw new Error(JSON.stringify(projected.error));
    const { central } = projected.value.options[0]!.outputs['caseload_coverage']!;
    for (const value of central) expect(value).toBeCloseTo(109 / 144, 12);
  });
});
