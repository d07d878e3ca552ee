import type { Projection } from '../../study/projection.ts';

/** Said where coverage is one number in every future and month, other than all or nothing: ranges are missing, not doubt. */
export function allAlike({ options }: Projection): string[] {
  const series = options.flatMap(({ outputs }) => outputs['caseload_coverage'] ?? []);
  const alike = series.every(({ p5, p95 }) => p5.every((low, at) => low === p95[at] || Number.isNaN(low)));
  const between = series.some(({ central }) => central.some((value) => value > 0 && value < 1));
  return alike && between
    ? [
        'Every future is alike here: nothing that coverage rests on has a range. So these numbers do not say how sure they are.',
      ]
    : [];
}
