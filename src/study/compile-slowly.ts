import { compileReference } from '../engine/reference.ts';
import type { Compile } from './compile-runner.ts';

/** The reference interpreter: what the kernel is tested against. Not for the page, which would have to carry all of mathjs. */
export const compileSlowly: Compile = ({ checked, plan }, outputs) =>
  compileReference(checked, plan, outputs);
