import table from './evidence/parameters.json' with { type: 'json' };
import type { EvidenceRow } from './model-data.ts';

/** The whole evidence table, for programs and tests. The page takes `loadEvidence`, which loads it when first asked for. */
export const evidence = table as readonly EvidenceRow[];
