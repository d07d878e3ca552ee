import { expOf } from '../src/engine/math/exp.ts';
import { logOf } from '../src/engine/math/log.ts';
import { powerOf } from '../src/engine/math/power.ts';
import { Graph, graphOps, isTruth, type Node } from '../src/engine/kernel/graph.ts';
import type { Lowered } from '../src/engine/kernel/lower.ts';
import type { Split } from '../src/engine/kernel/split.ts';
import { printParts } from './kernel-print-c.ts';

const SIGNS: Readonly<Record<string, string>> = {
  add: '+', subtract: '-', multiply: '*', divide: '/', less: '<', lessEqual: '<=', equal: '==', notEqual: '!=',
  and: '&', or: '|',
}; // prettier-ignore

const literal = (value: number): string => {
  if (Number.isNaN(value)) return 'NAN';
  return Number.isFinite(value) ? `(${value.toExponential()})` : value > 0 ? 'INFINITY' : '(-INFINITY)';
};

/** An operation on vectors of numbers (`V`) and of truth values (`M`: all bits set, or none). */
function operation({ kind }: Node, [a, b, c]: readonly string[]): string {
  const sign = SIGNS[kind];
  if (sign) return `${a} ${sign} ${b}`;
  switch (kind) {
    case 'choose':
      return `${a} ? ${b} : ${c}`;
    case 'min':
      return `${a} < ${b} ? ${a} : ${b}`;
    case 'max':
      return `${a} > ${b} ? ${a} : ${b}`;
    case 'negate':
      return `-${a}`;
    case 'not':
      return `~${a}`;
    case 'toNumber':
      return `(V)(${a} & (M)all(1.0))`;
    case 'toTruth':
      return `(V)((M)${a} & ~SIGN) > all(0.0)`;
    case 'abs':
      return `(V)((M)${a} & ~SIGN)`;
    case 'exponent':
      return `(V)((M)((U)${a} >> 52) | 0x4330000000000000LL) - all(0x1p52)`;
    case 'mantissa':
      return `(V)(((M)${a} & 0x000fffffffffffffLL) | (M)all(1.0))`;
    case 'twoTo':
      return `(V)((M)(${a} + all(0x1p52 + 1023)) << 52)`;
    case 'high':
      return `(V)((M)${a} & ~0x7ffffffLL)`;
    case 'sqrt':
    case 'floor':
      return `each_${kind}(${a})`;
    case 'exp':
    case 'log':
    case 'power':
      return `vector_${kind}(${[a, b].filter(Boolean).join(', ')})`;
    default:
      throw new Error(`No C++ for ${kind}.`);
  }
}

const declared = (node: Node, value: string): string =>
  `const ${isTruth(node) ? 'M' : 'V'} n${node.id} = ${value};`;

/** The kernel's own `exp`, `log` or `power`, on vectors. */
function mathFunction(name: 'exp' | 'log' | 'power'): string {
  const graph = new Graph();
  const ops = graphOps(graph);
  const [x, y] = [graph.leaf('parameter', 0), graph.leaf('parameter', 1)];
  const result = name === 'power' ? powerOf(ops, x, y) : name === 'exp' ? expOf(ops, x) : logOf(ops, x);
  const term = (node: Node): string => {
    if (node.kind === 'number') return `all(${literal(node.value)})`;
    if (node.kind === 'truth') return node.value ? '(M)~(M){}' : '(M){}';
    return node.kind === 'parameter' ? 'xy'[node.value]! : `n${node.id}`;
  };
  const lines = graph.nodes
    .filter((node) => node.operands.length > 0)
    .map((node) => declared(node, operation(node, node.operands.map(term))));
  return `static V vector_${name}(V x${name === 'power' ? ', V y' : ''}) {\n${lines.join('\n')}\nreturn ${term(result)};\n}`;
}

/**
 * The kernel's program as C++ with vectors of `lanes` draws (GCC's vector extensions): the same nodes, split in the same
 * way, `exp`, `log` and `power` included. Reads and prints what the program of `printC` does. Draws are taken in whole
 * vectors: their number must be a multiple of `lanes`.
 */
export function printVectors(
  lowered: Lowered,
  split: Split,
  inputs: number,
  schedules: number,
  lanes: number,
): string {
  const columnOf = new Map(split.columns.map((input, i) => [input, i]));
  const names = (['exp', 'log', 'power'] as const).filter((name) =>
    split.needed.some(({ id, kind }) => kind === name && split.varies[id]),
  );
  const term = (node: Node): string => {
    const { kind, value } = node;
    if (kind === 'number') return `all(${literal(value)})`;
    if (kind === 'truth') return value ? '(M)~(M){}' : '(M){}';
    if (!split.varies[node.id]) {
      if (kind === 'input') return `all(single[${value}])`;
      const fixed = split.fixedSlots.get(node);
      const read = fixed !== undefined ? `fixed[${fixed}]` : `row[${split.monthlySlots.get(node)!}]`;
      return isTruth(node) ? `(all(${read}) != all(0.0))` : `all(${read})`;
    }
    return kind === 'input' ? `column[${columnOf.get(value)!} * groups + d]` : `n${node.id}`;
  };
  const mine = split.needed.filter(({ id, operands }) => split.varies[id] && operands.length > 0);
  const lines = (changing: boolean): string =>
    mine
      .filter(({ id }) => split.monthly[id] === changing)
      .map((node) => declared(node, operation(node, node.operands.map(term))))
      .join('\n');
  const carried = split.carried.filter(({ last }) => split.varies[last.id]);
  const stores = (month: 'first' | 'later'): string =>
    split.varyingOutputs
      .map((o, i) => {
        const place = `(${month === 'first' ? '' : `m * ${split.varyingOutputs.length} + `}${i}) * groups + d`;
        return `out[${place}] = ${term(lowered.outputs[o]![month])};`;
      })
      .join('\n');
  return `#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
typedef double V __attribute__((vector_size(${lanes * 8})));
typedef long long M __attribute__((vector_size(${lanes * 8})));
typedef unsigned long long U __attribute__((vector_size(${lanes * 8})));
static const long long SIGN = 0x8000000000000000LL;
static inline V all(double x) { return x - (V){}; }
static inline V each_sqrt(V x) { for (int i = 0; i < ${lanes}; i++) x[i] = __builtin_sqrt(x[i]); return x; }
static inline V each_floor(V x) { for (int i = 0; i < ${lanes}; i++) x[i] = __builtin_floor(x[i]); return x; }
${names.map(mathFunction).join('\n')}
static double single[${inputs + 1}], fixed[${split.fixedSlots.size + 1}];
static void once(int months, const double *__restrict schedule, double *__restrict monthly) {
${printParts(lowered, split, schedules).once}
}
__attribute__((noinline))
static void each(long groups, int months, const V *__restrict column, const double *__restrict monthly, V *__restrict out) {
for (long d = 0; d < groups; d++) {
${lines(false)}
${stores('first')}
${carried.map(({ last, first }) => `V n${last.id} = ${term(first)};`).join('\n')}
for (int m = 1; m < months; m++) {
const double *row = monthly + m * ${split.monthlySlots.size}L;
${lines(true)}
${stores('later')}
${carried.map(({ last, later }) => `const V next${last.id} = ${term(later)};`).join('\n')}
${carried.map(({ last }) => `n${last.id} = next${last.id};`).join('\n')}
}
}
}
static double *room(long count) { return (double *)aligned_alloc(64, (count / 8 + 2) * 64); }
static int numbers(double *into, long count) { for (long i = 0; i < count; i++) if (scanf("%lf", into + i) != 1) return 0; return 1; }
int main(void) {
  int draws, months, times;
  if (scanf("%d %d %d", &draws, &months, &times) != 3) return 1;
  long groups = draws / ${lanes}, columns = ${split.columns.length}, outputs = ${split.varyingOutputs.length};
  double *schedule = room(months * ${schedules}L), *monthly = room(months * ${split.monthlySlots.size}L);
  double *column = room(columns * draws), *out = room(outputs * months * draws);
  if (!numbers(single, ${inputs}) || !numbers(schedule, months * ${schedules}L) || !numbers(column, columns * draws)) return 1;
  double best = 1e30;
  for (int t = 0; t < times; t++) {
    struct timespec a, b;
    clock_gettime(CLOCK_MONOTONIC, &a);
    once(months, schedule, monthly);
    each(groups, months, (V *)column, monthly, (V *)out);
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
