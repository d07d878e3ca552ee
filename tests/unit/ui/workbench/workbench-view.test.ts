import { readFileSync, readdirSync } from 'node:fs';
import { plain } from '../../../../src/words/pieces.ts';
import { describe, expect, it } from 'vitest';
import { MONEY_OUTPUTS } from '../../../../src/charts/money-chart.ts';
import { FLOW_OUTPUTS } from '../../../../src/charts/pound-flow.ts';
import { LIGHT_THEME } from '../../../../src/charts/theme.ts';
import { parseScenario } from '../../../../src/scenario/parse-scenario-text.ts';
import { answerTemplate } from '../../../../src/scenario/templates/answer.ts';
import { preceptRise } from '../../../../src/scenario/templates/money-templates.ts';
import { applyEdit } from '../../../../src/state/apply-edit.ts';
import { NO_RUN, ScenarioDocument, type DocumentState } from '../../../../src/state/scenario-document.ts';
import { projectScenario } from '../../study/one-projector.ts';
import { tiersTable } from '../../../../src/ui/results/tiers-tools.ts';
import { PAGE_OUTPUTS, seriesOf, workbenchView } from '../../../../src/ui/workbench/workbench-view.ts';
import { shellView } from '../../../../src/ui/shell/shell-view.ts';
import type { WorkbenchView } from '../../../../src/ui/workbench/workbench.ts';
import { consequence } from '../../../../src/words/en/consequence.ts';
import { percent } from '../../../../src/words/en/numbers.ts';

const folder = new URL('../../../../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.iom.json'));

/** Each option of a shipped file in hand, at its first, an early and its last month. */
function states(file: string): DocumentState[] {
  const scenario = parseScenario(readFileSync(new URL(file, folder), 'utf8'));
  if (!scenario.ok) throw new Error(file);
  const projection = projectScenario(scenario.value, { draws: 40, outputs: [...PAGE_OUTPUTS] });
  if (!projection.ok) throw new Error(file);
  const { state } = new ScenarioDocument(scenario.value);
  const { months } = projection.value;
  return scenario.value.options.flatMap(({ id }) =>
    [0, Math.min(7, months.length - 1), months.length - 1].map((at) => ({
      ...state,
      option: id,
      month: months[at]!,
      run: { ...NO_RUN, status: 'idle', of: scenario.value, projection: projection.value },
    })),
  );
}
const viewOf = (state: DocumentState): WorkbenchView =>
  workbenchView(state, { theme: LIGHT_THEME, consequence });

const wordsOf = (view: WorkbenchView): string[] => [
  plain(view.headline),
  view.support,
  view.coverageSentence,
  view.shortageCaption,
  view.made,
  view.trouble,
  ...view.notes,
  ...view.decisions.map(({ sentence }) => sentence),
  ...view.tiers.flatMap(({ people, reference, now, sentence }) => [people, reference, now, sentence]),
  ...view.meanings.flatMap(({ figure, change = '', words }) => [figure, change, words]),
  ...view.shortage.flatMap(({ cells, short }) => [short, ...cells.map(({ text }) => text)]),
];

describe('the words of the workbench', () => {
  // Open tabs ask for more numbers: none of the words may turn on whether they have come.
  it.each(['workshop-2025-26', 'gwent-2013-14'])('%s: are the same whichever tab is open', (id) => {
    const read = parseScenario(readFileSync(new URL(`${id}.iom.json`, folder), 'utf8'));
    if (!read.ok) throw new Error(id);
    const precept = answerTemplate(preceptRise, read.value, { homes: 400_000 });
    if (!precept.ok) throw new Error(JSON.stringify(precept.error));
    const { decisions, name } = precept.value;
    const first = read.value.options[0]!.id;
    const edited = applyEdit(read.value, { type: 'addDecisions', option: first, name, decisions });
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    const { scenario } = edited.value;
    const said = [[], FLOW_OUTPUTS, MONEY_OUTPUTS].map((more) => {
      const outputs = [...new Set([...PAGE_OUTPUTS, ...more])];
      const projection = projectScenario(scenario, { draws: 20, outputs });
      if (!projection.ok) throw new Error(JSON.stringify(projection.error));
      const { months } = projection.value;
      return scenario.options.map(({ id: option }) =>
        wordsOf(
          viewOf({
            ...new ScenarioDocument(scenario).state,
            option,
            month: months.at(-1)!,
            run: { ...NO_RUN, status: 'idle', of: scenario, projection: projection.value },
          }),
        ),
      );
    });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
    if (id.startsWith('workshop'))
      expect(said[0]!.at(-1)!.join('\n')).toMatch(
        /If IOM has no effect[^:]*: \d+, from time of posts on other duties\./,
      );
  });
});

describe('the workbench on a file that opens and cannot be worked out', () => {
  it('says so at its head, with the reason, and draws nothing of another', () => {
    const opened = parseScenario(readFileSync(new URL('tiny-by-hand.iom.json', folder), 'utf8'));
    if (!opened.ok) throw new Error();
    const [stream] = opened.value.streams;
    const [constable, ...roles] = opened.value.roles;
    const scenario = {
      ...opened.value,
      streams: [{ ...stream!, iom_share: { formula: 'sqrt(abstraction[constable] - 0.1)' } }],
      roles: [{ ...constable!, abstraction: { low: 0, likely: 0.3, high: 0.6 } }, ...roles],
    };
    const run = projectScenario(scenario, { draws: 100 });
    if (run.ok) throw new Error('it can be worked out');
    expect(run.error[0]!.path).toEqual(['streams', 0, 'iom_share', 'formula']);
    const { state } = new ScenarioDocument(scenario);
    const waiting = viewOf({ ...state, run: { ...NO_RUN, status: 'running' } });
    expect(plain(waiting.headline)).toBe('Working out what happens…');
    const failed = viewOf({ ...state, run: { ...NO_RUN, status: 'failed', problems: run.error } });
    expect(plain(failed.headline)).toBe('This cannot be worked out as it stands.');
    expect(failed.trouble).toContain('The formula of Share for IOM');
    expect(failed.coverage).toBeUndefined();
    // There is nothing that could be out of date, until there has been a result.
    const status = (projection: DocumentState['run']['projection']): string =>
      shellView(
        { ...state, run: { ...NO_RUN, status: 'failed', projection } },
        {
          page: 'workbench',
          areas: [],
          area: '',
          kept: '',
          notice: undefined,
          spoken: '',
          badFile: undefined,
        },
      ).status;
    expect(status(undefined)).toMatch(/^No numbers/);
    const before = projectScenario(opened.value, { draws: 2 });
    expect(status(before.ok ? before.value : undefined)).toMatch(/^Out of date/);
    expect(failed.tiers.map(({ config }) => config)).toEqual(failed.tiers.map(() => undefined));
  });
});

describe.each(files)('the workbench on %s', (file) => {
  const all = states(file).map((state) => ({ state, view: viewOf(state) }));

  it('says nothing that only the model’s makers would understand', () => {
    for (const { view } of all)
      for (const text of wordsOf(view))
        expect(text).not.toMatch(
          /undefined|NaN|Infinity|null|\[object|[-−]0(?![.\d])|\b[a-z]+_[a-z_]+\b|\b\d{4}-\d\d\b/,
        );
  });

  it('shows each option by its own middle future', () => {
    for (const { state, view } of all) {
      const at = state.run.projection!.months.indexOf(state.month);
      expect(view.options.map(({ summary }) => summary)).toEqual(
        state.scenario.options.map(({ id }) =>
          percent(seriesOf(state.run.projection, id, 'caseload_coverage')!.central[at]!),
        ),
      );
    }
  });

  it('gives each number that can be asked about the name of something that was computed', () => {
    for (const { state, view } of all) {
      const computed = (quantity: string | undefined): boolean =>
        quantity === undefined || seriesOf(state.run.projection, state.option, quantity) !== undefined;
      for (const { quantity } of view.meanings)
        expect([quantity, computed(quantity)]).toEqual([quantity, true]);
      for (const { cells, quantity } of view.shortage)
        for (const each of [quantity, ...cells.map((cell) => cell.quantity)])
          expect([each, computed(each)]).toEqual([each, true]);
      for (const { id } of view.tiers) expect(computed(`community.${id}`)).toBe(true);
    }
  });

  it('writes into its tables what was computed for that option and month', () => {
    const { state, view } = all.at(-1)!;
    const tables = [view.coverageTable(), tiersTable(state)];
    for (const { columns, rows } of tables) {
      expect(rows).toHaveLength(state.run.projection!.months.length);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) {
          if (typeof cell === 'string') continue;
          const at = state.run.projection!.months.indexOf(cell.month);
          expect(cell.text).toBe(
            percent(seriesOf(state.run.projection, cell.option, cell.quantity)!.central[at]!),
          );
        }
      }
    }
  });
});
