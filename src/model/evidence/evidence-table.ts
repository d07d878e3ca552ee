import type { EvidenceRow } from '../model-data.ts';
import parameters from './parameters.json' with { type: 'json' };
import { ownRows } from './own-rows.ts';

/** The whole evidence table, the model's own planning assumptions last. Import this module only when it is asked for: it is large. */
export const evidenceTable: readonly EvidenceRow[] = [...(parameters as EvidenceRow[]), ...ownRows];

const byId = new Map(evidenceTable.map((row) => [row.id, row]));

/** The row with this id; `undefined` where `source` is free text. */
export const evidenceRow = (id: string): EvidenceRow | undefined => byId.get(id);
