export const budgetKb: number;
export function weigh(): { file: string; kind: string; gzipKb: number; first: boolean }[];
