import type { ChartTheme } from '../../charts/theme.ts';
import { seriesIn } from '../../charts/through-time.ts';
import type { DocumentState } from '../../state/scenario-document.ts';

/**
 * Keeps what a view was made of: it is made again when one of its parts has changed. While a lever moves only what is
 * on the main charts is computed, so a view of other numbers stays as it is until they come too: new settings are not
 * shown with old numbers. `family` is an output of the view, one number for each of `members`.
 */
export function keepView<View>(
  family: string,
  members: (state: DocumentState) => readonly { readonly id: string }[],
  make: (state: DocumentState, theme: ChartTheme) => View,
): (state: DocumentState, theme: ChartTheme) => View {
  let last:
    { readonly all: readonly unknown[]; readonly few: readonly unknown[]; readonly view: View } | undefined;
  return (state, theme) => {
    const { scenario, option, month, run } = state;
    const numbers = run.projection
      ? [scenario.options[0]!.id, option].map((id) =>
          seriesIn(run.projection!, id, `${family}.${members(state)[0]?.id ?? ''}`),
        )
      : [undefined];
    const few = [option, month, theme, ...numbers];
    const all = [scenario, run.projection];
    const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
      a.length === b.length && a.every((part, i) => part === b[i]);
    const waits = run.status !== 'idle' && numbers[0] !== undefined;
    if (last && same(last.few, few) && (waits || same(last.all, all))) return last.view;
    last = { all, few, view: make(state, theme) };
    return last.view;
  };
}
