import { configureGlobal } from 'fast-check';

/** Random cases are the same in every run, so that a red build is about the change: `FUZZ_SEED=7 npm run unit` tries others. */
configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_130_401) });
