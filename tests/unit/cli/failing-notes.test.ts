import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProject } from '../../../src/cli/run-project.ts';
import { problemLine } from '../../../src/words/en/problems/problem-text.ts';

interface Series {
  readonly central: readonly (number | null)[];
  readonly p5: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
}
interface Document {
  readonly options: readonly { readonly id: string; readonly outputs: Readonly<Record<string, Series>> }[];
}

const USUAL =
  /the model's own value stands|^note: (This file was made for|What the file says £1m|The file gives no figure|Money that leaves IOM no longer|The model has changed)/;

/** What the command line prints of a file that once went wrong in silence, and what it says beside it. */
function run(
  file: string,
  ...args: string[]
): { document: Document; notes: readonly string[]; text: string } {
  const path = fileURLToPath(new URL(`../../fixtures/failing/${file}.iom.json`, import.meta.url));
  const result = runProject([path, ...args]);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  const text = [...result.value.output].join('');
  // What every file of version 1 is told is tried elsewhere.
  const notes = result.value.notes.filter((note) => !USUAL.test(note));
  return { document: JSON.parse(text) as Document, notes, text };
}
const outputs = ({ document }: ReturnType<typeof run>, option = 0) => document.options[option]!.outputs;

describe('files that once went wrong in silence', () => {
  it.each<[string, RegExp]>([
    [
      'formula-range',
      /^note: roles\[0\]\.abstraction: The formula of .*Police sergeants comes to 15\d(\.\d)?% in 2013-03; it is held at 100%\.$/,
    ],
    [
      'formula-iom-share-1.7',
      /^note: streams\[0\]\.iom_share: The formula of .*The fund comes to 170% in 2013-03; it is held at 100%\.$/,
    ],
    [
      'spend-share-sum-over-1-by-decision',
      /^note on o: streams\[0\]\.spend_share: .*The fund: the parts come to 180% in 2013-04, more than the whole/,
    ],
    [
      'time-share-over-1-by-decision',
      /^note on o: roles\[0\]\.time_share: .*Police constables: the parts come to 180% in 2013-04, more than the whole/,
    ],
    [
      'spend-range-highs-over-1',
      /^note: streams\[0\]\.spend_share: .*The fund: the parts come to 10\d(\.\d)?% in 2013-03, more than the whole/,
    ],
    [
      'dead-share-of-zero',
      /^note on o: options\[1\]\.decisions\[0\]: "d" changes nothing: .*The fund is 0% without it, and a multiple of 0 is 0\.$/,
    ],
    [
      'trunc-lognormal-0.0001-0.9',
      /^note: streams\[0\]\.iom_share: .*9 of 10 futures lie between 0\.01% and 36\.\d+%, not between 0\.01% and 90%\.$/,
    ],
  ])('%s: told on stderr, in one line', (file, line) => {
    const { notes } = run(file, '--draws', '100');
    expect(notes).toEqual([expect.stringMatching(line)]);
  });

  it('tier-150-percent: what cannot be is told whatever is asked, under every option', () => {
    const { notes } = run('tier-150-percent', '--draws', '100', '--outputs', 'public_cost');
    expect(notes[0]).toMatch(
      /^note: equations\.coverage: .*Red \(coverage\.red\) comes to 150% in 2013-03, which cannot be/,
    );
  });

  it('default-price-base: a default at other prices is told', () => {
    const path = fileURLToPath(
      new URL('../../fixtures/failing/default-price-base.iom.json', import.meta.url),
    );
    const result = runProject([path, '--draws', '2', '--outputs', 'prevented']);
    const notes = result.ok ? result.value.notes : [];
    expect(notes).toContainEqual(
      expect.stringMatching(
        /^note: assumptions\.cost_per_offence_elsewhere: .* prices of 2015\/16, .* those of 2025\/26/,
      ),
    );
  });

  it('spend-share-sum-over-1-by-decision: no more than the whole is spent', () => {
    const { document } = run(
      'spend-share-sum-over-1-by-decision',
      '--outputs',
      'programme_cost,unspent,filled_posts',
    );
    const [keep, over] = document.options;
    const spent = (of: typeof keep, month: number) => of!.outputs['programme_cost']!.central[month]! * 12;
    // Lent officers cost what they did; all of the fund's £120,000 goes to posts, no more.
    expect(spent(over, 12)).toBeLessThanOrEqual(spent(keep, 0) + 120_000 + 1e-6);
  });

  it('infinity-cases-per-post: what there is none of is null, and nothing else is', () => {
    const ran = run('infinity-cases-per-post');
    for (const [name, { central, p5, p95 }] of Object.entries(outputs(ran)))
      for (const column of [central, p5, p95])
        if (name === 'cases_per_post.drugs') expect(column).toEqual(column.map(() => null));
        else if (name !== 'cases_per_post.police') expect(column, name).not.toContain(null);
  });
});
