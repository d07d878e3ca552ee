import { iomModel } from '../model/iom-model.ts';

/** Whether an output (`caseload_coverage`, `coverage.red`) is a share, from 0 to 1 and read in percent. */
export function isShare(output: string): boolean {
  const family = output.split('.')[0];
  return iomModel.equations.find(({ name }) => name === family)?.unit === 'share';
}
