export const budgetKb: number;
export const mostFirstScripts: number;
export const mostScripts: number;
export const leastScriptBytes: number;
export function weigh(): { file: string; kind: string; gzipKb: number; first: boolean; small: boolean }[];
