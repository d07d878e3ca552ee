import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evidenceRow } from '../../../src/model/evidence/evidence-table.ts';
import { statedInputs } from '../../../src/scenario/ground-count.ts';
import { groundOf } from '../../../src/scenario/ground.ts';
import { figureRows, figuresTable } from './figures-table.ts';
import { areaFiles, shippedFiles, shippedScenario } from './shipped.ts';

const file = new URL('../../../docs/scenarios.md', import.meta.url);
const page = readFileSync(file, 'utf8');

const OLD = areaFiles.filter((each) => /2013-14/.test(each));
const NEW = ['workshop-2025-26.iom.json', 'blank.iom.json'];
/** Chosen for easy sums: worked in docs/worked-example.md. */
const BY_HAND = 'tiny-by-hand.iom.json';

/** The rows that these files have word for word alike. */
function sharedRows(files: readonly string[]): readonly string[] {
  const [first, ...others] = files.map((each) => figureRows(shippedScenario(each)));
  const rest = others.map((rows) => new Set(rows));
  return first!.filter((row) => rest.every((rows) => rows.has(row)));
}
const old = sharedRows(OLD);
const recent = sharedRows(NEW);
const known = new Set([...old, ...recent]);

function counts(): string {
  const rows = shippedFiles
    .filter((each) => each !== BY_HAND)
    .map((each) => {
      const scenario = shippedScenario(each);
      const kinds = statedInputs(scenario)
        .filter(({ from }) => from.inEquations)
        .map((input) => groundOf(scenario, input, evidenceRow).kind);
      const of = (kind: string): number => kinds.filter((one) => one === kind).length;
      return `| ${scenario.title} | ${kinds.length} | ${of('published')} | ${of('derived')} | ${of('planning assumption')} |`;
    });
  return ['| file | numbers | published | derived | planning assumptions |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** What a file has of its own: its figures, what happens anyway, who decides next, its options. */
function own(name: string): string {
  const scenario = shippedScenario(name);
  const { area, business_as_usual, options } = scenario;
  const next = area.next_decision_maker;
  const anyway = business_as_usual.map((each) => `- ${each.name}, from ${each.from}: ${each.source ?? ''}`);
  const list = options.map(({ id, name: called }) => `${called} (\`${id}\`)`).join('; ');
  return [
    figuresTable(figureRows(scenario).filter((row) => !known.has(row))),
    `Decides: ${area.decision_maker}${next ? `; from ${next.from}: ${next.name}` : ''}.`,
    ...(anyway.length > 0 ? [`What happens anyway:\n\n${anyway.join('\n')}`] : []),
    `Options: ${list}.`,
  ].join('\n\n');
}

const blocks = new Map<string, () => string>([
  ['how many', counts],
  ['shared 2013/14', () => figuresTable(old)],
  ['shared 2025/26', () => figuresTable(recent)],
  ...shippedFiles.filter((each) => each !== BY_HAND).map((each) => [each, () => own(each)] as const),
]);

const between = (name: string): RegExp =>
  new RegExp(`(<!-- figures: ${name.replaceAll('.', '\\.')} -->\n\n)([\\s\\S]*?)(\n\n<!-- end -->)`);

// WRITE_DOCS=1 writes the tables anew after a file was changed.
if (process.env['WRITE_DOCS'])
  writeFileSync(
    file,
    [...blocks].reduce((text, [name, block]) => {
      const made = block();
      return text.replace(between(name), (_, start: string, _old, end: string) => start + made + end);
    }, page),
  );

it.each([...blocks.keys()])('docs/scenarios.md tells what the files hold: %s', (name) => {
  expect(between(name).exec(page)?.[2]).toBe(blocks.get(name)!());
});

it('tells of each file once, and of no other', () => {
  const told = [...page.matchAll(/<!-- figures: (.*) -->/g)].map((match) => match[1]);
  expect(told.sort()).toEqual([...blocks.keys()].sort());
});
