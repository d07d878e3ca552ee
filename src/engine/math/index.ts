import { expOf } from './exp.ts';
import { logOf } from './log.ts';
import { numberOps } from './number-ops.ts';
import { powerOf } from './power.ts';

/** The project's own `exp`, `log` and `power` on plain numbers: bit for bit those inside the kernel. */
export const exp = (x: number): number => expOf(numberOps, x);
export const log = (x: number): number => logOf(numberOps, x);
export const power = (x: number, y: number): number => powerOf(numberOps, x, y);
