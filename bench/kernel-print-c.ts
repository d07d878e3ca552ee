import type { Node } from '../src/engine/kernel/graph.ts';
import type { Lowered } from '../src/engine/kernel/lower.ts';
import type { Split } from '../src/engine/kernel/split.ts';

const SIGNS: Readonly<Record<string, string>> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  less: '<',
  lessEqual: '<=',
  equal: '==',
  notEqual: '!=',
  and: '&&',
  or: '||',
};
const CALLS: Readonly<Record<string, string>> = {
  negate: '-',
  abs: 'fabs',
  sqrt: 'sqrt',
  floor: 'floor',
  exp: 'exp',
  log: 'log',
  not: '!',
};

/**
 * The kernel's program as C for a program that reads its numbers from stdin and prints milliseconds a run and a sum of
 * all outputs. The same nodes, split between once and every draw in the same way; `exp`, `log` and `pow` are libm's.
 */
export function printC(lowered: Lowered, split: Split, inputs: number, schedules: number): string {
  const { once, each } = printParts(lowered, split, schedules);
  return `#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double single[${inputs + 1}], fixed[${split.fixedSlots.size + 1}];
static void once(int months, const double *__restrict schedule, double *__restrict monthly) {
${once}
}
static void each(int draws, int months, const double *__restrict column, double *__restrict monthly, double *__restrict out) {
for (int d = 0; d < draws; d++) {
${each}
}
}
int main(void) {
  int draws, months, times;
  if (scanf("%d %d %d", &draws, &months, &times) != 3) return 1;
  long columns = ${split.columns.length}, outputs = ${split.varyingOutputs.length};
  double *schedule = calloc(months * ${schedules} + 1L, 8), *monthly = calloc(months * ${split.monthlySlots.size} + 1L, 8);
  double *column = calloc(columns * draws + 1, 8), *out = calloc(outputs * months * draws + 1, 8);
  for (int i = 0; i < ${inputs}; i++) if (scanf("%lf", single + i) != 1) return 1;
  for (long i = 0; i < months * ${schedules}L; i++) if (scanf("%lf", schedule + i) != 1) return 1;
  for (long i = 0; i < columns * draws; i++) if (scanf("%lf", column + i) != 1) return 1;
  double best = 1e30;
  for (int t = 0; t < times; t++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    once(months, schedule, monthly);
    each(draws, months, column, monthly, out);
    clock_gettime(CLOCK_MONOTONIC, &b);
    double ms = (b.tv_sec - a.tv_sec) * 1e3 + (b.tv_nsec - a.tv_nsec) / 1e6;
    if (ms < best) best = ms;
  }
  double sum = 0;
  for (long i = 0; i < outputs * months * draws; i++) if (!isnan(out[i])) sum += out[i];
  printf("%.17g %.17g\\n", best, sum);
  return 0;
}
`;
}

/** The bodies of two functions of C: what no draw changes, into `fixed` and `monthly`, and what each draw does. */
export function printParts(
  lowered: Lowered,
  split: Split,
  schedules: number,
): { readonly once: string; readonly each: string } {
  const name = (node: Node): string => `n${node.id}`;
  const columnOf = new Map(split.columns.map((input, i) => [input, i]));
  const expression = (node: Node): string => {
    const [a, b, c] = node.operands.map(term);
    if (node.kind === 'choose') return `${a} ? ${b} : ${c}`;
    if (node.kind === 'min') return `${a} < ${b} ? ${a} : ${b}`;
    if (node.kind === 'max') return `${a} > ${b} ? ${a} : ${b}`;
    if (node.kind === 'power') return `pow(${a}, ${b})`;
    if (node.kind === 'toNumber') return `${a} ? 1.0 : 0.0`;
    if (node.kind === 'toTruth') return `fabs(${a}) > 0`;
    const sign = SIGNS[node.kind];
    if (sign) return `${a} ${sign} ${b}`;
    const call = CALLS[node.kind];
    if (call) return `${call}(${a})`;
    throw new Error(`No C for ${node.kind}.`);
  };
  let inDraws = false;
  const term = (node: Node): string => {
    const { kind, value } = node;
    if (kind === 'number') {
      if (Number.isNaN(value)) return 'NAN';
      return Number.isFinite(value) ? `(${value.toExponential()})` : value > 0 ? 'INFINITY' : '(-INFINITY)';
    }
    if (kind === 'truth') return String(value);
    if (inDraws && !split.varies[node.id]) {
      if (kind === 'input') return `single[${value}]`;
      const fixed = split.fixedSlots.get(node);
      return fixed !== undefined ? `fixed[${fixed}]` : `row[${split.monthlySlots.get(node)!}]`;
    }
    switch (kind) {
      case 'input':
        return inDraws ? `column[${columnOf.get(value)!} * (long)draws + d]` : `single[${value}]`;
      case 'scheduleInitial':
        return `schedule[${value}]`;
      case 'scheduleNow':
        return `schedule[m * ${schedules} + ${value}]`;
      case 'scheduleLast':
        return `schedule[(m - 1) * ${schedules} + ${value}]`;
      default:
        return name(node);
    }
  };
  const part = (varies: boolean): string => {
    inDraws = varies;
    const mine = split.needed.filter((node) => split.varies[node.id] === varies && node.operands.length > 0);
    const lines = (changing: boolean): string =>
      mine
        .filter(({ id }) => split.monthly[id] === changing)
        .map((node) => `double ${name(node)} = ${expression(node)};`)
        .join('\n');
    const carried = split.carried.filter(({ last }) => split.varies[last.id] === varies);
    const stores = (month: 'first' | 'later'): string =>
      varies
        ? split.varyingOutputs
            .map(
              (o, i) =>
                `out[(${i} * (long)months + ${month === 'first' ? 0 : 'm'}) * draws + d] = ${term(lowered.outputs[o]![month])};`,
            )
            .join('\n')
        : [...(month === 'first' ? split.fixedSlots : split.monthlySlots)]
            .map(([node, slot]) => `${month === 'first' ? 'fixed' : 'row'}[${slot}] = ${term(node)};`)
            .join('\n');
    return `${lines(false)}
${stores('first')}
${carried.map(({ last, first }) => `double ${name(last)} = ${term(first)};`).join('\n')}
for (int m = 1; m < months; m++) {
${split.monthlySlots.size > 0 ? `double *row = monthly + m * ${split.monthlySlots.size};` : ''}
${lines(true)}
${stores('later')}
${carried.map(({ last, later }) => `double next${last.id} = ${term(later)};`).join('\n')}
${carried.map(({ last }) => `${name(last)} = next${last.id};`).join('\n')}
}`;
  };
  return { once: part(false), each: part(true) };
}
