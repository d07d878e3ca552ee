export const metaPolicy: string;
export const securityHeaders: Readonly<Record<string, string>>;
export const headersFile: string;
