import { fitNames } from './fit-names.ts';

/** A node's name and pounds, and its column in twelfths of the width. */
export interface FlowLabel {
  readonly id: string;
  readonly name: string;
  /** As written: `£543,000`. */
  readonly pounds: string;
  readonly column: number;
}

/** Where columns stand: pixels. */
export interface FlowColumns {
  /** From the left edge of the first column to that of the last. */
  readonly span: number;
  readonly node: number;
  /** Between a node and its text, and between a text and the end of its ground. */
  readonly padding: number;
}

/** Pixels between the grounds of two labels, or a label and the next column. */
const APART = 6;

/**
 * The label of each node, with its name cut to fit. The library puts labels of the first columns right of their nodes and the
 * others left, so two columns can share the room between them. Pounds are never cut. `measure` gives the pixels of a text.
 */
export function fitFlowLabels(
  labels: readonly FlowLabel[],
  { span, node, padding }: FlowColumns,
  measure: (text: string) => number,
): Record<string, string> {
  const columns = [...new Set(labels.map(({ column }) => column))].sort((a, b) => a - b);
  const last = columns.at(-1) ?? 1;
  const left = (column: number): number => (column / last) * span;
  const facesRight = (column: number): boolean => column < last / 2;
  const wanted = (column: number): number =>
    Math.max(
      ...labels
        .filter((each) => each.column === column)
        .map(({ name, pounds }) => measure(`${name} ${pounds}`)),
    );
  const rooms = new Map<number, number>();
  columns.forEach((column, at) => {
    const [from, to] = facesRight(column) ? [column, columns[at + 1]] : [columns[at - 1], column];
    const other = facesRight(column) ? to : from;
    if (from === undefined || to === undefined || other === undefined) {
      rooms.set(column, span);
      return;
    }
    const between = left(to) - left(from) - node;
    // Each label has its padding at both ends.
    const own = between - 2 * padding - APART;
    const shared = facesRight(other) !== facesRight(column);
    if (!shared) {
      rooms.set(column, own);
      return;
    }
    const both = own - 2 * padding;
    const theirs = Math.min(wanted(other), Math.max(both / 2, both - wanted(column)));
    rooms.set(column, both - theirs);
  });
  return Object.fromEntries(
    columns.flatMap((column) => {
      const here = labels.filter((each) => each.column === column);
      const room = rooms.get(column)!;
      const pounds = Math.max(...here.map((each) => measure(` ${each.pounds}`)));
      const names = fitNames(
        here.map(({ name }) => name),
        (name) => measure(name) + pounds <= room,
      );
      return here.map(({ id, pounds: written }, i): [string, string] => [id, `${names[i]!} ${written}`]);
    }),
  );
}
