import type { EvidenceRow } from '../model-data.ts';

/** The whole evidence table. Loaded when first asked for, since the page opens without it. */
export async function loadEvidence(): Promise<readonly EvidenceRow[]> {
  const table = await import('./parameters.json', { with: { type: 'json' } });
  return table.default as readonly EvidenceRow[];
}

/** The row of that id; undefined where there is none. */
export const evidenceRow = (rows: readonly EvidenceRow[], id: string): EvidenceRow | undefined =>
  rows.find((row) => row.id === id);
